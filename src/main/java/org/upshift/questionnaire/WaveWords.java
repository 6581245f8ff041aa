package org.upshift.questionnaire;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Understands how people call waves in a column of their own. */
final class WaveWords {

    private static final Map<WaveKind, Set<String>> WORDS = Map.of(
            WaveKind.BASELINE,
            Set.of(
                    "baseline",
                    "pre",
                    "before",
                    "pre programme",
                    "pre course",
                    "start",
                    "first",
                    "1",
                    "t1",
                    "wave 1",
                    "time 1",
                    "t0",
                    "0",
                    "before the programme"),
            WaveKind.POST,
            Set.of(
                    "post",
                    "after",
                    "post programme",
                    "post course",
                    "end",
                    "second",
                    "2",
                    "t2",
                    "wave 2",
                    "time 2",
                    "after the programme"),
            WaveKind.RETROSPECTIVE,
            Set.of(
                    "looking back",
                    "retrospective",
                    "retrospective baseline",
                    "then",
                    "then test",
                    "retro",
                    "back then"),
            WaveKind.FOLLOW_UP,
            Set.of("follow up", "followup", "later", "third", "3", "t3", "wave 3", "time 3", "months later"));

    private WaveWords() {}

    /** The waves of which responses may be brought, the earliest first. */
    static List<WaveKind> importable() {
        return List.of(WaveKind.BASELINE, WaveKind.POST, WaveKind.FOLLOW_UP, WaveKind.RETROSPECTIVE);
    }

    /** The wave of which responses may be brought, by its name in a form or a script; null when there is none. */
    static WaveKind named(String name) {
        return importable().stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** Null when the words are those of no wave. */
    static WaveKind read(String words) {
        String plain = Wording.plain(words);
        return WORDS.entrySet().stream()
                .filter(entry -> entry.getValue().contains(plain))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }
}
