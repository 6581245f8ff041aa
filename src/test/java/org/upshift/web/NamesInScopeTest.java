package org.upshift.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.qute.Engine;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateException;
import io.quarkus.qute.ValueResolver;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesInScopeTest {
    private static final String FRAME = "{cohort}[{#insert main}none{/insert}]";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{#for row in rows}{row.name} of {cohort}, {row_count}{#if row_hasNext};{/if}{/for}",
                "{#for row in rows}{#let cohort='inner'}{cohort} {row.name} {/let}{cohort} {/for}",
                "{#for row in rows}{#for cohort in rows}{cohort.name}{/for}{cohort}{/for}",
                "{#include frame}{#main}{#for row in rows}{row.name} {cohort} {/for}{/main}{/include}",
                "{#for row in rows}{#if missing??}yes{#else}no{/if}{missing.or('default')}{/for}",
                "{#for row in rows}{row.gone.or('nothing')}{/for}",
                "{#for row in rows}x{nothing}{/for}",
                "{#for row in rows}{map.key} {map.get('key')} {rows.size}{/for}"
            })
    void aNameMeansWhatItMeansWithoutIt(String template) {
        assertThat(rendered(with(engine()), template))
                .isEqualTo(rendered(engine(), template))
                .isNotBlank();
    }

    @Test
    void aNameThatIsNowhereIsAnErrorAsBefore() {
        assertThatThrownBy(() -> rendered(with(engine()), "{#for row in rows}{nowhere}{/for}"))
                .isInstanceOf(TemplateException.class)
                .hasMessageContaining("nowhere");
    }

    @Test
    void othersAreNotAskedAboutNamesThatAreThere() {
        var asked = new AtomicInteger();
        var template = "{#for row in rows}{#let name=row.name}{cohort} {name} {/let}{/for}";

        rendered(with(engine().addValueResolver(counting(asked))), template);
        int inScope = asked.getAndSet(0);
        rendered(engine().addValueResolver(counting(asked)), template);

        assertThat(inScope).isLessThan(asked.get());
        assertThat(inScope).isZero();
    }

    private static EngineBuilder engine() {
        return Engine.builder().addDefaults().addValueResolver(new ReflectionValueResolver());
    }

    private static EngineBuilder with(EngineBuilder engine) {
        return engine.addValueResolver(new NamesInScope.InScope());
    }

    private static String rendered(EngineBuilder builder, String template) {
        var engine = builder.build();
        engine.putTemplate("frame", engine.parse(FRAME));
        return engine.parse(template)
                .data("cohort", "Spring")
                .data("nothing", null)
                .data("map", Map.of("key", "value"))
                .data("rows", List.of(new Row("Ann", null), new Row("Bo", null)))
                .render();
    }

    public record Row(String name, String gone) {}

    /** Stands for the hundreds that are asked when nobody knows; asked only about scopes, not about values. */
    private static ValueResolver counting(AtomicInteger asked) {
        return new ValueResolver() {
            @Override
            public int getPriority() {
                return Integer.MAX_VALUE - 1;
            }

            @Override
            public boolean appliesTo(EvalContext context) {
                if (context.getBase() instanceof io.quarkus.qute.Mapper) {
                    asked.incrementAndGet();
                }
                return false;
            }

            @Override
            public CompletionStage<Object> resolve(EvalContext context) {
                throw new IllegalStateException();
            }
        };
    }
}
