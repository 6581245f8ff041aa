package org.upshift.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.persistence.Entity;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hibernate.annotations.processing.HQL;

/**
 * A finder takes the scope, never an id alone. A query that other packages can call and that returns a person's record has to
 * name, in its own conditions, whose or which cohort's or programme's it may be: who forgets to check gets nothing. A query that
 * cannot do so belongs in an interface of its package, behind a class that checks.
 */
public final class ScopeRule {
    /** Parameters that say how far one may see: a person, a cohort, a programme, a secret that was presented. */
    private static final Set<String> SCOPES =
            Set.of("person", "cohort", "cohorts", "programme", "programmes", "everywhere", "scope", "hash");

    /** Components that make a record one about a person. */
    private static final Pattern PERSONAL = Pattern.compile(
            "(person|applicant|participant|actor|manager|recipient|signed)(Id|Name|Email)?|email|statement|words");

    private static final Pattern PARAMETER = Pattern.compile("(?<![:\\w']):(\\w+)");

    private static final Pattern SCOPED_COLUMN =
            Pattern.compile("\\.(personId|applicantId|cohortId|programmeId|scopeId)\\s*(=|in)\\s*\\(?:");

    /**
     * Queries that may stay as they are: for records that were found in the reader's scope before, for the ids in them, and for
     * the request that the reader's own browser keeps.
     */
    private static final Set<String> ALLOWED = Set.of(
            "org.upshift.history.HistoryQueries.ofSubjects",
            "org.upshift.people.PersonNames.people",
            "org.upshift.people.SignInRequests.find",
            "org.upshift.admission.ApplicationNames.applications");

    private ScopeRule() {}

    public static List<String> faultsIn(JavaClasses classes) {
        return classes.stream()
                .filter(type -> type.isInterface() && type.getModifiers().contains(JavaModifier.PUBLIC))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(HQL.class))
                .filter(ScopeRule::returnsSomethingPersonal)
                .filter(method -> !namesAScope(method))
                .map(method -> method.getOwner().getName() + "." + method.getName())
                .filter(name -> !ALLOWED.contains(name))
                .map(name -> name + " finds a person's record without a scope")
                .sorted()
                .toList();
    }

    private static boolean namesAScope(JavaMethod method) {
        String query = method.getAnnotationOfType(HQL.class).value();
        return SCOPED_COLUMN.matcher(query).find()
                || PARAMETER.matcher(query).results().anyMatch(found -> SCOPES.contains(found.group(1)));
    }

    private static boolean returnsSomethingPersonal(JavaMethod method) {
        return method.getReturnType().getAllInvolvedRawTypes().stream()
                .flatMap(type -> Stream.concat(Stream.of(type), type.getAllRawSuperclasses().stream()))
                .anyMatch(type -> type.isAnnotatedWith(Entity.class) || isAboutAPerson(type));
    }

    private static boolean isAboutAPerson(JavaClass type) {
        return type.isRecord()
                && type.getFields().stream()
                        .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                        .anyMatch(field -> PERSONAL.matcher(field.getName()).matches());
    }
}
