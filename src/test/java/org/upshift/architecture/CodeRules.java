package org.upshift.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** The house style, as far as a program can see it in compiled classes. */
public final class CodeRules {

    private static final Set<String> CLOCK_READS = Set.of(
            "java.lang.System.currentTimeMillis", "java.time.Clock.systemUTC", "java.time.Clock.systemDefaultZone");

    private CodeRules() {}

    public static List<String> faultsIn(JavaClasses classes) {
        return rules().stream()
                .map(rule -> rule.allowEmptyShould(true).evaluate(classes).getFailureReport())
                .flatMap(report -> report.getDetails().stream())
                .toList();
    }

    private static List<ArchRule> rules() {
        return List.of(
                slices().matching("org.upshift.(*)..").should().beFreeOfCycles(),
                noMethods()
                        .that()
                        .areDeclaredInClassesThat(areEntities())
                        .should()
                        .haveNameMatching("set[A-Z].*"),
                fields().that()
                        .areDeclaredInClassesThat(areEntities())
                        .and()
                        .areNotStatic()
                        .should()
                        .bePrivate(),
                noClasses().should().haveNameMatching(".*(Impl|Helper|Utils?|DTO|Dto|Service|Base)"),
                // A line manager is a word of the domain
                noClasses().should().haveNameMatching(".*(?<!Line)Manager"),
                noClasses().that().resideInAnyPackage("..web", "..api").should().beAnnotatedWith(Transactional.class),
                methods()
                        .that()
                        .areDeclaredInClassesThat()
                        .resideInAnyPackage("..web", "..api")
                        .should()
                        .notBeAnnotatedWith(Transactional.class),
                // What a page shows comes from a query that knows the scope, never from an id in its address
                noClasses()
                        .that()
                        .resideInAnyPackage("..web", "..api")
                        .should()
                        .dependOnClassesThat()
                        .haveNameMatching(
                                "jakarta\\.persistence\\.EntityManager|org\\.hibernate\\.(Stateless)?Session"),
                noClasses()
                        .that(are(not(resideInAnyPackage("org.upshift.kernel"))))
                        .should()
                        .accessTargetWhere(readsTheClockOfTheMachine()));
    }

    private static DescribedPredicate<JavaClass> areEntities() {
        return DescribedPredicate.describe(
                "are entities",
                type -> type.isAnnotatedWith(Entity.class)
                        || type.isAnnotatedWith(Embeddable.class)
                        || type.isAnnotatedWith(MappedSuperclass.class));
    }

    private static DescribedPredicate<JavaAccess<?>> readsTheClockOfTheMachine() {
        return DescribedPredicate.describe("reads the clock of the machine", access -> {
            if (!(access.getTarget() instanceof CodeUnitAccessTarget target)) {
                return false;
            }
            String owner = target.getOwner().getName();
            boolean now = owner.startsWith("java.time.")
                    && target.getName().equals("now")
                    && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
            boolean date =
                    Set.of("java.util.Date", "java.util.GregorianCalendar").contains(owner)
                            && target.getName().equals("<init>")
                            && target.getRawParameterTypes().isEmpty();
            return now || date || CLOCK_READS.contains(owner + "." + target.getName());
        });
    }
}
