package org.upshift.web;

import jakarta.validation.ConstraintViolation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.upshift.kernel.RuleViolation;

/** What is wrong with a form: one message per field, in the order of the form, and messages about the whole. */
public final class Errors {
    public static final Errors NONE = new Errors(Map.of());

    private final Map<String, String> byField;

    private Errors(Map<String, String> byField) {
        this.byField = byField;
    }

    /** Where an annotation and a rule speak of the same field, the annotation is heard: it says what is missing. */
    static Errors of(Class<?> form, Set<? extends ConstraintViolation<?>> violations, List<RuleViolation> against) {
        var found = new LinkedHashMap<String, String>();
        for (var violation : violations) {
            found.merge(violation.getPropertyPath().toString(), violation.getMessage(), Errors::first);
        }
        for (var violation : against) {
            for (var one : violation.all()) {
                found.putIfAbsent(one.field() == null ? "" : one.field(), one.getMessage());
            }
        }
        var ordered = new LinkedHashMap<String, String>();
        for (var component : form.getRecordComponents()) {
            String message = found.remove(component.getName());
            if (message != null) {
                ordered.put(component.getName(), message);
            }
        }
        ordered.putAll(found);
        return new Errors(ordered);
    }

    public static Errors of(RuleViolation violation) {
        var found = new LinkedHashMap<String, String>();
        for (var one : violation.all()) {
            found.putIfAbsent(one.field() == null ? "" : one.field(), one.getMessage());
        }
        return new Errors(found);
    }

    private static String first(String one, String other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    /** The same with what is about the whole said where it belongs: beside a part of the page. */
    public Errors at(String part) {
        var placed = new LinkedHashMap<String, String>();
        byField.forEach((field, message) -> placed.put(field.isEmpty() ? part : field, message));
        return new Errors(placed);
    }

    /** The message for a field, or null. */
    public String of(String field) {
        return byField.get(field);
    }

    public boolean isEmpty() {
        return byField.isEmpty();
    }

    /** Field name (empty when the message is about the whole form) and message, in the order of the form. */
    public Set<Map.Entry<String, String>> all() {
        return byField.entrySet();
    }
}
