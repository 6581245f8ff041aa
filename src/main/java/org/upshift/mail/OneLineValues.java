package org.upshift.mail;

import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.Expression;
import io.quarkus.qute.ResultMapper;
import io.quarkus.qute.TemplateNode.Origin;
import io.quarkus.qute.Variant;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;

/**
 * Whatever a letter quotes stays on its line, so that nobody who chooses their own name can write a subject, a paragraph or a
 * link into a letter of ours: lines and paragraphs come from the template alone.
 */
@Singleton
class OneLineValues implements ResultMapper {
    private static final Pattern BREAKS = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029]+");

    void register(@Observes EngineBuilder engine) {
        engine.addResultMapper(this);
    }

    @Override
    public int getPriority() {
        return 100;
    }

    @Override
    public boolean appliesTo(Origin origin, Object result) {
        return result instanceof CharSequence
                && origin.getTemplateId().startsWith("mail/")
                && origin.getVariant()
                        .filter(variant -> Variant.TEXT_PLAIN.equals(variant.getContentType()))
                        .isPresent();
    }

    @Override
    public String map(Object result, Expression expression) {
        return BREAKS.matcher(result.toString()).replaceAll(" ");
    }
}
