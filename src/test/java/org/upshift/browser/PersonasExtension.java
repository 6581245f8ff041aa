package org.upshift.browser;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One browser and one inspector for all tests, one set of personas for each; a test fails when a page it checked has faults. */
final class PersonasExtension implements ExecutionCondition, ParameterResolver, AfterEachCallback {

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
        var ofAllTests = context.getRoot().getStore(NAMESPACE);
        Chromium chromium = ofAllTests.computeIfAbsent(Chromium.class, key -> new Chromium(), Chromium.class);
        Inspector inspector = ofAllTests.computeIfAbsent(Inspector.class, key -> new Inspector(), Inspector.class);
        return context.getStore(NAMESPACE)
                .computeIfAbsent(Personas.class, key -> new Personas(chromium, inspector), Personas.class);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Personas personas = context.getStore(NAMESPACE).get(Personas.class, Personas.class);
        if (personas != null) {
            personas.foundNothingWrong();
        }
    }
}
