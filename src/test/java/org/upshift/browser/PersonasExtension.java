package org.upshift.browser;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One browser for all tests, one set of personas for each. */
final class PersonasExtension implements ExecutionCondition, ParameterResolver {

    // Quarkus loads this class anew for each test profile: the class in the name keeps their browsers apart
    private static final Namespace NAMESPACE = Namespace.create(PersonasExtension.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Chromium.executable().isPresent()) {
            return ConditionEvaluationResult.enabled("Chromium is there");
        }
        if (Boolean.getBoolean("upshift.browser.required") || "true".equals(System.getenv("CI"))) {
            throw new IllegalStateException("Chromium is required for these tests: " + Chromium.HOW_TO_GET_IT);
        }
        System.out.println(
                "[WARNING] NOT RUN FOR WANT OF A BROWSER: " + context.getDisplayName() + ". " + Chromium.HOW_TO_GET_IT);
        return ConditionEvaluationResult.disabled("no Chromium");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Personas.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Chromium chromium = context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(Chromium.class, key -> new Chromium(), Chromium.class);
        return context.getStore(NAMESPACE)
                .computeIfAbsent(Personas.class, key -> new Personas(chromium), Personas.class);
    }
}
