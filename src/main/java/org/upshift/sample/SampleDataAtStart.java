package org.upshift.sample;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.upshift.people.SecondFactorRule;

/** Loads the sample data when {@code upshift.sample-data} is on, and says on the terminal where to look. */
@Singleton
class SampleDataAtStart {
    private static final Logger LOG = Logger.getLogger(SampleDataAtStart.class);
    private static final int AFTER_THE_JOBS = 4000;

    private final LoadSampleData loading;
    private final SecondFactorRule secondFactor;
    private final boolean wanted;

    SampleDataAtStart(
            LoadSampleData loading,
            SecondFactorRule secondFactor,
            @ConfigProperty(name = "upshift.sample-data") boolean wanted) {
        this.loading = loading;
        this.secondFactor = secondFactor;
        this.wanted = wanted;
    }

    @CheckedTemplate(basePath = "sample", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance firstSteps(
                List<Personas.Persona> personas, Personas.Persona manager, boolean secondFactor);
    }

    void start(@Observes @Priority(AFTER_THE_JOBS) StartupEvent event) {
        if (!wanted) {
            return;
        }
        try {
            LOG.info(loading.load() ? "The sample data is loaded" : "There are programmes, no sample data was loaded");
        } catch (LoadSampleData.LoadedElsewhere elsewhere) {
            LOG.info(elsewhere.getMessage());
        }
        LOG.info(Templates.firstSteps(Personas.all(), Personas.LINE_MANAGER, secondFactor.isRequired())
                .render());
    }
}
