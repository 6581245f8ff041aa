package org.upshift.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Compares results with the reference, every key of it, within the tolerance that its README states. */
final class ReferenceAssert {

    private static final double TOLERANCE = 1e-6;
    private static final double TOLERANCE_OF_TANGO = 1e-5;
    private static final double TINY_P = 1e-12;

    private ReferenceAssert() {}

    static void assertSame(Map<String, Object> actual, JsonNode expected) {
        compare("", new ObjectMapper().valueToTree(actual), expected);
    }

    private static void compare(String key, JsonNode actual, JsonNode expected) {
        if (expected.isObject()) {
            assertThat(names(actual)).as(key).isEqualTo(names(expected));
            expected.fieldNames()
                    .forEachRemaining(name -> compare(key + "/" + name, actual.get(name), expected.get(name)));
        } else if (expected.isArray()) {
            assertThat(actual.size()).as(key).isEqualTo(expected.size());
            for (int i = 0; i < expected.size(); i++) {
                compare(key + "/" + i, actual.get(i), expected.get(i));
            }
        } else if (expected.isDouble()) {
            assertThat(actual.isNumber()).as(key + ": " + actual).isTrue();
            compareNumbers(key, actual.asDouble(), expected.asDouble());
        } else {
            assertThat(actual).as(key).isEqualTo(expected);
        }
    }

    private static void compareNumbers(String key, double actual, double expected) {
        if (key.matches(".*(_p|midp|p_exact|p_normal|_doubled|_cc)") && expected > 0) {
            if (expected < TINY_P) {
                assertThat(Math.log10(actual)).as(key).isCloseTo(Math.log10(expected), within(0.5));
            } else {
                assertThat(actual / expected).as(key).isCloseTo(1, within(TOLERANCE));
            }
        } else {
            double tolerance = key.contains("tango") ? TOLERANCE_OF_TANGO : TOLERANCE;
            assertThat(actual).as(key).isCloseTo(expected, within(tolerance * Math.max(1, Math.abs(expected))));
        }
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
