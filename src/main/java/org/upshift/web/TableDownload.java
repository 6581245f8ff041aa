package org.upshift.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** What a list shows, as a file in which no text is a formula to a spreadsheet. Numbers stay numbers, null is an empty cell. */
public record TableDownload(String name, List<String> header, List<? extends List<?>> rows) {

    public Response csv() {
        return answer(CsvFile.of(header, rows), "text/csv; charset=UTF-8", "csv");
    }

    public Response xlsx(String sheet) {
        return answer(XlsxTable.of(sheet, header, rows), XlsxTable.TYPE, "xlsx");
    }

    private Response answer(Object content, String type, String kind) {
        return Response.ok(content)
                .type(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, FileName.attachment(name + "." + kind))
                .build();
    }
}
