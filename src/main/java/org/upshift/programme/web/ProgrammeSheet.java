package org.upshift.programme.web;

import io.quarkus.qute.RawString;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.upshift.programme.EligibilityRule;
import org.upshift.programme.PartKind;
import org.upshift.programme.ProgrammeQueries;

/** All that the public programme page shows: what the programme says, and the panels of other features. */
record ProgrammeSheet(
        ProgrammeQueries.View programme,
        Map<PartKind, List<ProgrammeQueries.PartView>> parts,
        List<Panel> panels,
        List<Section> sections) {

    /** A panel of another feature, rendered from its own template. */
    record Panel(String anchor, String title, RawString html) {}

    /** An entry of the list of contents. */
    record Entry(String anchor, String title) {}

    static ProgrammeSheet of(
            ProgrammeQueries.View programme, List<ProgrammeQueries.PartView> parts, List<Panel> panels) {
        var byKind = new EnumMap<PartKind, List<ProgrammeQueries.PartView>>(PartKind.class);
        for (var kind : PartKind.values()) {
            byKind.put(kind, parts.stream().filter(part -> part.kind() == kind).toList());
        }
        var filled = Arrays.stream(Section.values())
                .filter(section -> section.isFilled(programme, byKind))
                .toList();
        return new ProgrammeSheet(programme, byKind, panels, filled);
    }

    public List<Entry> contents() {
        var contents = new ArrayList<Entry>();
        panels.forEach(panel -> contents.add(new Entry(panel.anchor(), panel.title())));
        sections.forEach(section -> contents.add(new Entry(section.anchor(), section.title())));
        return contents;
    }

    /** Whether one of the eligibility criteria is enough. */
    public boolean isAnyOf() {
        return programme.eligibilityRule() == EligibilityRule.ANY;
    }

    public List<ProgrammeQueries.PartView> participantGains() {
        return parts.get(PartKind.PARTICIPANT_GAIN);
    }

    public List<ProgrammeQueries.PartView> organisationGains() {
        return parts.get(PartKind.ORGANISATION_GAIN);
    }

    public List<ProgrammeQueries.PartView> eligibility() {
        return parts.get(PartKind.ELIGIBILITY);
    }

    public List<ProgrammeQueries.PartView> priority() {
        return parts.get(PartKind.PRIORITY);
    }

    public List<ProgrammeQueries.PartView> outcomes() {
        return parts.get(PartKind.OUTCOME);
    }

    public List<ProgrammeQueries.PartView> topics() {
        return parts.get(PartKind.MODULE_TOPIC);
    }

    public List<ProgrammeQueries.PartView> reading() {
        return parts.get(PartKind.READING);
    }

    public List<ProgrammeQueries.PartView> maxims() {
        return parts.get(PartKind.MAXIM).stream()
                .filter(maxim -> !maxim.isAttribution())
                .toList();
    }

    public List<ProgrammeQueries.PartView> attributions() {
        return parts.get(PartKind.MAXIM).stream()
                .filter(ProgrammeQueries.PartView::isAttribution)
                .toList();
    }

    public List<ProgrammeQueries.PartView> partners() {
        return parts.get(PartKind.PARTNER);
    }

    /** The contact as an address to write to, or null when it is something else. */
    public String contactEmail() {
        return programme.contact().matches("[^\\s@?&:]+@[^\\s@?&:]+") ? programme.contact() : null;
    }
}
