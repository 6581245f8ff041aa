import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.CRC32;

/**
 * Access tokens of measured people, in the shape that the service gives them: {@code number,token,hash}, a line each, from 1 to the first
 * argument. Nobody may use such tokens for anything else: everybody knows them.
 */
class Tokens {

    public static void main(String[] args) throws Exception {
        var sha256 = MessageDigest.getInstance("SHA-256");
        int most = Integer.parseInt(args[0]);
        for (int n = 1; n <= most; n++) {
            String name = "m" + n;
            String body = "upshift_pat_" + name + "x".repeat(43 - name.length());
            var crc = new CRC32();
            crc.update(body.getBytes(StandardCharsets.US_ASCII));
            String token = body + String.format("%08x", crc.getValue());
            byte[] hash = sha256.digest(token.getBytes(StandardCharsets.US_ASCII));
            System.out.println(n + "," + token + "," + HexFormat.of().formatHex(hash));
        }
    }
}
