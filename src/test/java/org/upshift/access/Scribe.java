package org.upshift.access;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/** Everybody of a world, who types into every field of every form that they find on their pages. */
final class Scribe {
    /** Who looks at a page when several may. */
    private static final List<String> READERS =
            List.of("manager", "applicant", "participant", "facilitator", "evaluator", "team", "administrator");

    private static final int READERS_OF_A_PAGE = 2;

    /** Reading changes nothing, so that it need not be in turn. */
    private static final int CONNECTIONS = 3;

    private final World world;
    private final int port;
    private final Documents documents = new Documents();
    private final Set<String> stored = new LinkedHashSet<>();
    private final Map<String, String> refusals = new LinkedHashMap<>();

    Scribe(World world, int port) {
        this.world = world;
        this.port = port;
    }

    /** A page as one of its readers gets it. */
    record Seen(Route route, String subject, Ask ask, Answer answer) {
        boolean isPage() {
            return answer.header("content-type").startsWith("text/html");
        }
    }

    /** All pages, documents and exports, each as up to two people who may read it. */
    List<Seen> look() {
        return look(route -> true, READERS_OF_A_PAGE);
    }

    /** Only what showed something typed before, or takes more, as one reader. */
    List<Seen> lookAgain(List<Seen> before) {
        var worth = before.stream()
                .filter(page -> page.answer().body().contains(Payloads.MARK)
                        || page.answer().body().contains("<textarea")
                        || page.answer().body().contains("type=\"text\""))
                .map(Seen::route)
                .collect(Collectors.toSet());
        return look(worth::contains, 1);
    }

    private List<Seen> look(Predicate<Route> which, int readers) {
        var matrix = Matrix.read();
        var seen = new ArrayList<Seen>();
        for (var row : matrix.rows()) {
            boolean read = !row.route().isUnsafe() && !row.route().path().startsWith("/assets/");
            if (read && which.test(row.route())) {
                READERS.stream()
                        .filter(subject ->
                                matrix.expected(row, subject, Relation.OWN).equals("ok"))
                        .limit(readers)
                        .map(subject ->
                                new Seen(row.route(), subject, world.ask(row.route(), subject, Relation.OWN), null))
                        .forEach(seen::add);
            }
        }
        var answers = Wire.ask(port, seen.stream().map(Seen::ask).toList(), CONNECTIONS);
        var answered = new ArrayList<Seen>();
        for (int i = 0; i < seen.size(); i++) {
            var one = seen.get(i);
            answered.add(new Seen(one.route(), one.subject(), one.ask(), answers.get(i)));
        }
        return answered;
    }

    /** Sends each form of these pages once. @return what is wrong with the answers */
    List<String> type(List<Seen> pages, String line, String text, boolean everywhere) {
        Map<String, Ask> forms = new LinkedHashMap<>();
        for (var page : pages) {
            if (page.isPage()) {
                for (var form : TypedForm.of(Jsoup.parse(page.answer().body()))) {
                    String action = form.action(page.ask().path());
                    var ask = page.ask()
                            .method("POST")
                            .path(action)
                            .with("Content-Type", "application/x-www-form-urlencoded")
                            .body(form.typed(line, text, everywhere));
                    forms.putIfAbsent(page.subject() + " " + action, ask);
                }
            }
        }
        var asks = forms.values().stream()
                .sorted(Comparator.comparing(ask -> turn(ask.path())))
                .toList();
        var answers = Wire.ask(port, asks, 1);
        var faults = new ArrayList<String>();
        for (int i = 0; i < asks.size(); i++) {
            String form = asks.get(i).path().replaceAll("(matrix-)?[0-9a-f]{8}-[0-9a-f-]{27}", "{}");
            if (answers.get(i).status() < 400) {
                stored.add(form);
                refusals.remove(form);
            } else if (!stored.contains(form)) {
                var errors = Jsoup.parse(answers.get(i).body()).select(".govuk-error-summary");
                refusals.put(form, answers.get(i).status() + " " + errors.text());
            }
            if (answers.get(i).status() >= 500) {
                faults.add(asks.get(i) + " failed with " + answers.get(i).status());
            }
            faults.addAll(faults(asks.get(i), answers.get(i)));
        }
        return faults;
    }

    /** A line manager decides before anybody changes what they were asked; whoever passes a link on can do nothing with it any more. */
    private static int turn(String path) {
        return path.equals("/sign-off") ? 0 : path.endsWith("/passing-on") ? 2 : 1;
    }

    List<String> faults(List<Seen> pages) {
        return pages.parallelStream()
                .flatMap(page -> faults(page.ask(), page.answer()).stream())
                .toList();
    }

    private List<String> faults(Ask ask, Answer answer) {
        String type = answer.header("content-type");
        if (answer.content().length == 0) {
            return List.of();
        }
        return documents.faults(type, answer).stream()
                .map(fault -> ask + ": " + fault)
                .toList();
    }

    /** What the forms said that took nothing. */
    Map<String, String> refusals() {
        return refusals;
    }

    /** The forms that took what was typed at least once, ids left out. */
    Set<String> stored() {
        return stored;
    }
}
