package org.upshift.people;

import java.net.IDN;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The plainest spelling of a mailbox: equal for addresses whose mail lands in one mailbox, as far as that can be told, and for
 * addresses that nobody can tell apart by looking. It compares addresses; mail never goes to it.
 */
final class MailboxSpelling {
    /** Providers that ignore dots before the @. */
    private static final Set<String> DOTS_DO_NOT_COUNT = Set.of("gmail.com");

    /** Providers that take what follows a hyphen as a tag. */
    private static final Set<String> HYPHEN_TAGS = Set.of("yahoo.com", "yahoo.co.uk", "ymail.com", "rocketmail.com");

    private static final Map<String, String> SAME_PROVIDER = Map.of(
            "googlemail.com", "gmail.com",
            "me.com", "icloud.com",
            "mac.com", "icloud.com",
            "pm.me", "proton.me",
            "protonmail.com", "proton.me",
            "protonmail.ch", "proton.me");

    /** Letters of other alphabets that look like Latin ones, after Unicode's confusables (UTS 39), lower case. */
    private static final Map<Integer, Character> LOOK_ALIKES = lookAlikes(
            "аɑα a", "Ь b", "сϲᴄ c", "ԁɗ d", "еєҽ e", "ɡց g", "һհ h", "іıιɩⅰ i", "јϳ j", "κкᴋ k", "ӏⅼ l", "мⅿ m",
            "пηո n", "оοօσ o", "рρ p", "ԛզ q", "гᴦ r", "ѕꜱ s", "тτ t", "υսᴜ u", "νѵᴠ v", "ԝѡ w", "хχⅹ x", "уγүỿ y",
            "ᴢ z");

    private MailboxSpelling() {}

    static String plain(String address) {
        String folded = looks(address);
        int at = folded.lastIndexOf('@');
        if (at < 0) {
            return folded;
        }
        String domain = domain(folded.substring(at + 1));
        return local(folded.substring(0, at), domain) + "@" + domain;
    }

    /** Full-width and other forms of a letter are that letter; what cannot be seen is not there. */
    private static String looks(String typed) {
        String folded = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("[\\p{Cf}\\p{Cc}\\s]", "")
                .toLowerCase(Locale.ROOT);
        var plain = new StringBuilder();
        folded.codePoints().forEach(point -> {
            var letter = LOOK_ALIKES.get(point);
            if (letter == null) {
                plain.appendCodePoint(point);
            } else {
                plain.append(letter.charValue());
            }
        });
        return plain.toString();
    }

    private static String domain(String written) {
        String dotted = written.replace('。', '.').replaceAll("\\.+$", "");
        String unfolded = looks(IDN.toUnicode(dotted, IDN.ALLOW_UNASSIGNED));
        return SAME_PROVIDER.getOrDefault(unfolded, unfolded);
    }

    private static String local(String written, String domain) {
        String local = before(written, '+');
        if (HYPHEN_TAGS.contains(domain)) {
            local = before(local, '-');
        }
        return DOTS_DO_NOT_COUNT.contains(domain) ? local.replace(".", "") : local.replaceAll("\\.+$", "");
    }

    private static String before(String local, char tag) {
        int at = local.indexOf(tag);
        return at > 0 ? local.substring(0, at) : local;
    }

    private static Map<Integer, Character> lookAlikes(String... rows) {
        var all = new HashMap<Integer, Character>();
        for (String row : rows) {
            String[] parts = row.split(" ");
            parts[0].codePoints().forEach(point -> all.put(point, parts[1].charAt(0)));
        }
        return Map.copyOf(all);
    }
}
