package org.upshift.sample;

import static org.upshift.sample.SampleParts.block;

import java.util.List;
import org.upshift.programme.ProgrammeText.Part;

/** What the brochure says about those who offer the programme. */
final class HealthInnovationPartners {
    private HealthInnovationPartners() {}

    static List<Part> partners() {
        return List.of(
                block(
                        "The Health Innovation Network, South London (HIN)",
                        "The HIN is the Academic Health Science Network (AHSN) for South London, one of fifteen AHSNs across"
                                + " England. It connects academics, NHS commissioners and providers, local authorities,"
                                + " patient groups and industry, in order to accelerate the spread and adoption of"
                                + " innovation and best practice, using evidence-based research across large"
                                + " populations."),
                block(
                        "The Health Foundation",
                        "The Health Foundation is an independent charity committed to bringing about better health and"
                                + " healthcare for people in the UK. Its aim is a healthier population, supported by high"
                                + " quality healthcare that can be equitably accessed. From giving grants to those working"
                                + " at the front line to carrying out research and policy analysis, it shines a light on"
                                + " how to make successful change happen."),
                block(
                        "Working in partnership",
                        "CoPs are not new in the NHS and this programme is intended to help many more thrive across multiple"
                                + " issues and institutions, creating a Community of Communities: a field of mutually"
                                + " supported cross-institution, cross-hierarchy and inter-professional learning that will"
                                + " dramatically improve patient care throughout the health and care landscape.",
                        "The HIN and the Health Foundation recognise the important role that CoPs can play in delivering"
                                + " patient-centred coordinated care. Both organisations are working in partnership, to"
                                + " design and deliver an experiential learning programme to provide all the building"
                                + " blocks for successful Community of Practice leadership."));
    }
}
