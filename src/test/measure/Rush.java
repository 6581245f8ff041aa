import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Everybody presses "Book" within some seconds, and "Join the waiting list" where the session is full, round after round. Prints a
 * line for each answer: round, person, what was pressed, status, milliseconds. 303 is an answer that led to a page; 0 is none. Arguments:
 * address, people, rounds, seconds.
 */
class Rush {
    private static final String CSRF = "AAAAAAAAAAAAAAAAAAAAAA";
    private static final int TIME_OUT = 60_000;
    private static final String PADDING = "a".repeat(39);

    private final String base;

    private Rush(String base) {
        this.base = base;
    }

    public static void main(String[] args) throws Exception {
        System.setProperty("http.keepAlive", "false");
        var rush = new Rush(args[0]);
        int people = Integer.parseInt(args[1]);
        int rounds = Integer.parseInt(args[2]);
        int spread = 1000 * Integer.parseInt(args[3]);
        var random = new Random(7);
        for (int round = 1; round <= rounds; round++) {
            List<Thread> threads = new ArrayList<>();
            for (int person = 1; person <= people; person++) {
                int wait = random.nextInt(spread);
                int one = person;
                int now = round;
                var thread = new Thread(() -> rush.come(now, one, wait));
                thread.start();
                threads.add(thread);
            }
            for (var thread : threads) {
                thread.join();
            }
        }
    }

    private void come(int round, int person, int wait) {
        try {
            Thread.sleep(wait);
        } catch (InterruptedException never) {
            throw new IllegalStateException(never);
        }
        if (press(round, person, "book", "booking") == 422) {
            press(round, person, "wait", "waiting");
        }
    }

    private int press(int round, int person, String what, String action) {
        String number = String.format("%012d", round);
        String sessions = "/cohorts/00000000-0000-0000-0002-" + number + "/my-sessions";
        long begun = System.nanoTime();
        int status;
        try {
            status = ask(sessions + "/00000000-0000-0000-0003-" + number + "/" + action, person, "csrf-token=" + CSRF);
            if (status == 303 && ask(sessions, person, null) != 200) {
                status = 0;
            }
        } catch (IOException none) {
            status = 0;
        }
        long took = (System.nanoTime() - begun) / 1_000_000;
        synchronized (System.out) {
            System.out.println(round + " " + person + " " + what + " " + status + " " + took);
        }
        return status;
    }

    /** A form that is posted, or a page that is read where there is none. Everybody comes with a connection of their own. */
    private int ask(String path, int person, String form) throws IOException {
        var connection = (HttpURLConnection) URI.create(base + path).toURL().openConnection();
        connection.setInstanceFollowRedirects(false);
        connection.setConnectTimeout(TIME_OUT);
        connection.setReadTimeout(TIME_OUT);
        connection.setRequestProperty("Cookie", "upshift-csrf=" + CSRF + "; upshift-sign-in=" + secret(person));
        if (form != null) {
            connection.setRequestProperty("Content-Type", "application/x-www-form-urlencoded");
            connection.setDoOutput(true);
            connection.getOutputStream().write(form.getBytes(StandardCharsets.US_ASCII));
        }
        int status = connection.getResponseCode();
        try (var page = status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
            if (page != null) {
                page.readAllBytes();
            }
        }
        return status;
    }

    /** 43 letters, as in rush.sql. */
    private static String secret(int person) {
        String number = String.valueOf(person);
        return "rush" + PADDING.substring(number.length()) + number;
    }
}
