import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Sends complete submissions until the service is gone, and writes down whose were acknowledged: one number on each line. Arguments: address,
 * wave, users at once, the number after which people begin, the last one, file, and
 * the file of their tokens. Nobody answers in two rounds: the second answer would be
 * acknowledged too, because it is the first one again.
 */
class Submitters {

    public static void main(String[] args) throws Exception {
        String base = args[0];
        String wave = args[1];
        int users = Integer.parseInt(args[2]);
        var next = new AtomicInteger(Integer.parseInt(args[3]));
        int last = Integer.parseInt(args[4]);
        var file = Path.of(args[5]);
        List<String> tokens = Files.readAllLines(Path.of(args[6])).stream()
                .map(line -> line.split(",")[1])
                .toList();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < users; i++) {
            var thread = new Thread(() -> submit(base, wave, next, last, file, tokens));
            thread.start();
            threads.add(thread);
        }
        for (var thread : threads) {
            thread.join();
        }
    }

    private static void submit(String base, String wave, AtomicInteger next, int last, Path file, List<String> tokens) {
        var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        String choices = IntStream.rangeClosed(1, 12).mapToObj(n -> "\"i" + n + "\":4").collect(Collectors.joining(","));
        String words = "{\"text\":\"Time to think\",\"mayBeQuoted\":true}";
        String body = "{\"choices\":{" + choices + "},\"words\":{\"w1\":" + words + ",\"w2\":" + words + "}}";
        try {
            for (int person = next.incrementAndGet(); person <= last; person = next.incrementAndGet()) {
                var request = HttpRequest.newBuilder(URI.create(base + "/api/waves/" + wave + "/responses"))
                        .timeout(Duration.ofSeconds(10))
                        .header("Authorization", "Bearer " + tokens.get(person - 1))
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", String.format("measured-%010d", person))
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build();
                if (isAcknowledged(client, request)) {
                    synchronized (Submitters.class) {
                        Files.writeString(file, person + "\n", StandardOpenOption.APPEND);
                    }
                }
            }
        } catch (Exception gone) {
            // The service was killed
        }
    }

    /** On a busy machine an answer may take too long: then it was not acknowledged, and somebody else goes on. */
    private static boolean isAcknowledged(HttpClient client, HttpRequest request) throws Exception {
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 204;
        } catch (HttpTimeoutException slow) {
            return false;
        }
    }
}
