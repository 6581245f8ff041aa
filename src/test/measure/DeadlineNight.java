import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Everybody saves twice and sends, each at a moment of their own within the seconds given. Arguments: address, file of tokens (lines of
 * Tokens.java), file of applications (a line each, in the order of the tokens), criterion that makes eligible, seconds. Prints how many calls
 * there were, how many were refused, and the 50th, 95th and highest milliseconds of a call.
 */
class DeadlineNight {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    public static void main(String[] args) throws Exception {
        String base = args[0];
        List<String> tokens = Files.readAllLines(Path.of(args[1])).stream()
                .map(line -> line.split(",")[1])
                .toList();
        List<String> applications = Files.readAllLines(Path.of(args[2]));
        String criterion = args[3];
        int seconds = Integer.parseInt(args[4]);
        List<Long> taken = Collections.synchronizedList(new ArrayList<>());
        List<String> refused = Collections.synchronizedList(new ArrayList<>());
        var everybody = Executors.newCachedThreadPool();
        for (int person = 1; person <= applications.size(); person++) {
            int n = person;
            // Spread evenly, in no order
            long begins = (long) (n * 7919L % applications.size()) * seconds * 1000 / applications.size();
            everybody.submit(() -> {
                Thread.sleep(begins);
                String path = base + "/api/applications/" + applications.get(n - 1);
                String token = tokens.get(n - 1);
                call(taken, refused, token, "PUT", path, answers(n, criterion, "Draft of "));
                call(taken, refused, token, "PUT", path, answers(n, criterion, "Statement of "));
                call(taken, refused, token, "POST", path + "/submission", "{\"declared\": true}");
                return null;
            });
        }
        everybody.shutdown();
        everybody.awaitTermination(1, TimeUnit.HOURS);
        Collections.sort(taken);
        refused.stream().limit(3).forEach(System.err::println);
        System.out.printf(
                "%d %d %d %d %d%n",
                taken.size(),
                refused.size(),
                taken.get(taken.size() / 2),
                taken.get(taken.size() * 95 / 100),
                taken.get(taken.size() - 1));
    }

    private static String answers(int n, String criterion, String statement) {
        return "{\"name\": \"Late " + n + "\", \"organisation\": \"Measured Trust 1\", \"jobTitle\": \"Nurse\", \"criteria\": [\"" + criterion
                + "\"], \"answers\": {\"statement\": [\"" + statement + n + "\"]}, \"managerName\": \"Manager " + n
                + "\", \"managerEmail\": \"manager" + n + "@example.org\"}";
    }

    private static void call(
            List<Long> taken, List<String> refused, String token, String method, String path, String body) {
        long begun = System.nanoTime();
        try {
            var answer = CLIENT.send(
                    HttpRequest.newBuilder(URI.create(path))
                            .timeout(Duration.ofSeconds(60))
                            .header("Authorization", "Bearer " + token)
                            .header("Content-Type", "application/json")
                            .method(method, HttpRequest.BodyPublishers.ofString(body))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                refused.add(answer.statusCode() + " " + answer.body());
            }
        } catch (Exception lost) {
            refused.add(lost.toString());
        }
        taken.add((System.nanoTime() - begun) / 1_000_000);
    }
}
