package org.upshift.sample;

import static org.upshift.sample.SampleParts.block;
import static org.upshift.sample.SampleParts.lines;
import static org.upshift.sample.SampleParts.link;

import java.util.List;
import java.util.Map;
import org.upshift.programme.EligibilityRule;
import org.upshift.programme.PartKind;
import org.upshift.programme.ProgrammeText;
import org.upshift.programme.ProgrammeText.Part;

/** What the brochure of the programme says, without the names of its team. */
final class HealthInnovationText {
    private HealthInnovationText() {}

    static ProgrammeText text() {
        return new ProgrammeText(
                "Communities of Practice Leadership Development Programme",
                "Health Innovation Network and The Health Foundation",
                """
                A year-long leadership programme for people in health and care who convene a Community of Practice, or \
                plan to. Communities of Practice are groups of people who share a passion or a concern for something they \
                do and learn how to do it better as they interact regularly.""",
                PURPOSE,
                APPROACH,
                AUDIENCE,
                COMMITMENT,
                10,
                "cop-programme@example.org",
                EligibilityRule.ANY,
                parts());
    }

    private static final String PURPOSE = """
            Whether established organically or deliberately, Communities of Practice (CoPs) tend to thrive on voluntarism, a \
            passion for action and the ability to respond to local need. They are based on commitment and trust between peers.

            # Learning is social

            The principles of CoPs have been built on years of observation and research into how adults learn within a work \
            environment. In practice, CoPs are the way in which people who care about something learn from and with one \
            another. They are groups of people with a passion for practice who share a desire for improvement, see a problem \
            that they cannot solve alone, or have a solution that will benefit others and are willing to share this knowledge.

            # A passion for practice

            In contrast with more traditional improvement methodologies that tend to be top-down driven and micro-metric \
            managed, Communities of Practice are self-organising and self-managing.

            Their members have a passion for a particular area of work and are motivated to become better practitioners, \
            committed to helping one another be more effective in what they do. Energy and sustainability can be enhanced \
            since people choose their area of focus and develop their own shared learning agenda and collaborative processes. \
            CoPs create value for their members and stakeholders through sharing current practice and the development and \
            free-flow of new knowledge, practices and capabilities.

            # In the health and social care environment

            Patient care is a systemic issue, one not contained within neat boundaries – and CoPs are ideally placed to \
            address this problem.

            In normal practice, as soon as you focus on one particular issue and apply methods to improve it, you realise it \
            connects to more; the problem is that you may fix the local issue but not the global one. Solutions for this type \
            of ‘wicked’ problem require Systems Thinking and ‘action as a system’.

            By bringing people together in the spirit of collaboration rather than competition, in a forum that is \
            non-hierarchical and crosses traditional professional and organisational boundaries, we can build stronger \
            relationships and work together more effectively to improve patient care.

            These groups of professionals are brought together by a convener or co-convener to voluntarily explore how to \
            bring about change for the better, by focusing on patient care across health and social care organisations. The \
            work of these self-selecting Communities will have a real impact on patient experience and outcomes.

            Conveners have a passion for improving patient care but are often new to the concept of CoPs and are unsure of \
            how best to ‘hold’ that space and to make this way of working ‘land’ in the health and social care environment. \
            This unique leadership programme is designed specifically to address these challenges.""";

    private static final String APPROACH = """
            The programme is strongly based on practical experience and builds on successful CoPs currently hosted by the \
            Health Innovation Network (HIN) and Q members.

            The programme builds on the wealth of expertise and experience participants bring from their backgrounds in the \
            health, social care and higher education sectors. Learning from each other is an integral part of the programme, \
            with activities centred around knowledge exchange between participants, speakers and facilitators.

            Modules are delivered in workshop format, using an interactive approach. Sessions take a number of forms with a \
            mixture of group work, exercises, participant presentations, discussion and speaker input. Speakers and \
            facilitators are leaders from the health, social care and higher education sectors.

            The modules will be supported by a series of reflective webinars that will enable participants to share knowledge \
            and learn together about what will work / what will not work as they develop their own Communities of Practice.""";

    private static final String AUDIENCE = """
            The programme is offered free of charge to participants from health, local government, social care, public health \
            and higher education organisations.

            We are looking for health and care professionals who seek to develop collective leadership capability, who \
            already have or are planning to establish a CoP where they can apply the learning from this programme.

            You must have the support and commitment of your employing organisation and your line manager to release you for \
            module attendance and CoP meetings. This will be a minimum of 10 days.""";

    private static final String COMMITMENT = """
            The programme runs over one year and consists of:

            - Five one-day modules, 9–10 weeks apart
            - Experiential learning: commitment to convene approximately three or four face-to-face community meetings over \
            the course of the programme
            - Participation in five one-hour reflective webinars between the modules to share learning and experiences with \
            the other participants

            Participants should plan for a time commitment of at least ten days, to attend the five module days and to \
            develop their own Community of Practice between modules.

            They should have the full support of their employing organisation and their line manager.""";

    private static Map<PartKind, List<Part>> parts() {
        return Map.of(
                PartKind.PARTICIPANT_GAIN,
                lines(
                        "Strategies for forming a new CoP",
                        "Developing meeting facilitation skills and protocols",
                        "Creating and clarifying your Domain",
                        "Populating your community and identifying stakeholders",
                        "Opening access to a broader network of colleagues",
                        "Identifying the potential value of your community",
                        "Specific skill development (i.e., difficult conversations, reflective practices)"),
                PartKind.ORGANISATION_GAIN,
                lines(
                        "There is increasing recognition that the challenge of transforming health and social care services"
                                + " is as much a ‘knowledge’ as a financial challenge. A number of people believe that a"
                                + " CoP-approach can provide a new paradigm for development work.",
                        "Communities of Practice enable members to take collective responsibility for managing the"
                                + " knowledge they need, recognising that, given the proper structure, they are in the best"
                                + " position to do this.",
                        "Members can address the tacit and dynamic aspects of knowledge creation and sharing, as well as the"
                                + " more explicit aspects supporting true learning in organisations.",
                        "Communities are not limited by formal structures – they create connections among people across"
                                + " organisational and geographic boundaries."),
                PartKind.ELIGIBILITY,
                lines(
                        "a member of the Health Foundation’s Q initiative",
                        "leading or planning to lead an AHSN supported CoP"),
                PartKind.PRIORITY,
                lines(
                        "Leading or aspiring to lead a Community of Practice that spans across traditional professional and"
                                + " organisational boundaries"),
                PartKind.OUTCOME,
                lines(
                        "Understand the implications for their leadership role in supporting CoPs to develop and thrive",
                        "Identify the challenges and opportunities for cross-boundary partnerships and interprofessional"
                                + " working in a CoP",
                        "Identify the potential for innovation in a changing context",
                        "Analyse the factors to consider when supporting CoPs to ensure they meet individual members’ needs,"
                                + " the teams in which they work and the health and care environment as a whole"),
                PartKind.MODULE_TOPIC,
                topics(),
                PartKind.READING,
                List.of(
                        Part.of(
                                "Cultivating Communities of Practice: A Guide to Managing Knowledge, Etienne Wenger, Richard"
                                        + " McDermott and William M. Snyder (Harvard Business School Press, Boston, 2002)"),
                        Part.of(
                                "Communities of Practice: The Organizational Frontier, Etienne Wenger and William M. Snyder"
                                        + " (Harvard Business Review, January–February 2000)"),
                        link(
                                "Etienne Wenger’s website: a good resource for all things CoP",
                                "http://www.wenger-trayner.com/"),
                        Part.of(
                                "For the learning theory behind Communities of Practice, search the web for “Communities of"
                                        + " Practice as Social Learning Systems”")),
                PartKind.MAXIM,
                lines(
                        "People own what they help to create.",
                        "Real change happens in real work.",
                        "Those who do the work do the change.",
                        "Connect the system to more of itself.",
                        "Start anywhere but follow everywhere.",
                        "The process you use to get to the future is the future you get.",
                        "© Myron Rogers 2014. May be reproduced free of charge for non-commercial use, with the requirement"
                                + " of attribution to the author."),
                PartKind.PARTNER,
                HealthInnovationPartners.partners());
    }

    private static List<Part> topics() {
        return List.of(
                block(
                        "Planning and Launching Communities of Practice",
                        "Behaviours",
                        "Collective purpose",
                        "Membership"),
                block(
                        "Building Integrity and Maintaining Vitality",
                        "Diversity",
                        "Building trusting relationships",
                        "Values",
                        "Overcoming challenges"),
                block(
                        "Strategies for Community Development",
                        "Ways of working and tools",
                        "Resources",
                        "Stages of community development"),
                block(
                        "Measuring and Managing Value Creation",
                        "Creating multiple types of value",
                        "Managing the knowledge system",
                        "Making value visible"),
                block(
                        "Growing and Sustaining Communities of Practice",
                        "Creating rhythm",
                        "Sustainability",
                        "Renewal",
                        "Impact"),
                block(
                        "Celebration Event",
                        "The celebration event is an opportunity for participants to showcase their learning and to invite"
                                + " members from their CoPs and their organisations to celebrate the completion of the"
                                + " programme."));
    }
}
