package org.upshift.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CellReferencesTest {

    @Test
    void aCellThatNoSheetHasIsRefusedBeforeRoomIsMadeForIt() {
        for (String far : List.of("<c r=\"ZZZZZZ1\">", "<c\nr = 'ABCD1'>", "<c r=\"&#65;BCD1\">")) {
            assertThat(areFar(far.getBytes(StandardCharsets.UTF_8))).as(far).isTrue();
            assertThat(areFar(far.getBytes(StandardCharsets.UTF_16LE))).as(far).isTrue();
        }
        for (String near :
                List.of("<row r=\"1\"><c r=\"XFD1\" s=\"1\">", "<sheetPr codeName=\"Sheet1\"/>", "<t>r is 4</t>")) {
            assertThat(areFar(near.getBytes(StandardCharsets.UTF_8))).as(near).isFalse();
        }
    }

    private static boolean areFar(byte[] sheet) {
        return new CellReferences().areFar(sheet, sheet.length);
    }
}
