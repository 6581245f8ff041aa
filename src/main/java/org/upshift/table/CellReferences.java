package org.upshift.table;

/**
 * Looks through the text of a sheet for cells that no sheet has: whoever reads a line makes room for all cells before its last one, and
 * column ZZZZZZ would fill the memory.
 */
final class CellReferences {

    /** XFD is the last column there is. */
    private static final int MOST_LETTERS = 3;

    private enum At {
        ELSEWHERE,
        SPACE,
        NAME,
        EQUALS,
        VALUE
    }

    private At at = At.ELSEWHERE;
    private int letters;

    /** Whether the next bytes have the name of a cell, {@code r="ABCD1"}, with more letters than there are. */
    boolean areFar(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            // Of UTF-16 every other byte is zero
            if (bytes[i] != 0) {
                at = next((char) (bytes[i] & 0xFF));
                if (letters > MOST_LETTERS) {
                    return true;
                }
            }
        }
        return false;
    }

    private At next(char sign) {
        boolean space = Character.isWhitespace(sign);
        return switch (at) {
            case NAME -> sign == '=' ? At.EQUALS : space ? At.NAME : At.ELSEWHERE;
            case EQUALS -> begin(sign, space);
            case VALUE -> value(sign, space);
            default -> space ? At.SPACE : at == At.SPACE && sign == 'r' ? At.NAME : At.ELSEWHERE;
        };
    }

    private At begin(char sign, boolean space) {
        letters = 0;
        return sign == '"' || sign == '\'' ? At.VALUE : space ? At.EQUALS : At.ELSEWHERE;
    }

    private At value(char sign, boolean space) {
        if (sign == '"' || sign == '\'') {
            return At.ELSEWHERE;
        }
        // A letter may be written as &#65;
        letters += sign == '&' ? MOST_LETTERS + 1 : Character.isLetter(sign) ? 1 : 0;
        return At.VALUE;
    }
}
