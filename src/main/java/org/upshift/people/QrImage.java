package org.upshift.people;

import io.nayuki.qrcodegen.QrCode;

/**
 * A QR code as one SVG path of unit squares.
 *
 * @param size of one side in units, with the quiet zone around it
 */
public record QrImage(int size, String path) {
    private static final int QUIET_ZONE = 4;

    /** @param text such as an address to open */
    public static QrImage of(String text) {
        var code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M')
                            .append(x + QUIET_ZONE)
                            .append(' ')
                            .append(y + QUIET_ZONE)
                            .append("h1v1h-1z");
                }
            }
        }
        return new QrImage(code.size + 2 * QUIET_ZONE, path.toString());
    }
}
