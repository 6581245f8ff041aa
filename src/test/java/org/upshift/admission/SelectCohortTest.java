package org.upshift.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.upshift.admission.Limit.Bound;
import org.upshift.admission.Limit.Dimension;
import org.upshift.people.OrganisationKind;

class SelectCohortTest {
    private static final long SEED = 42;

    @Example
    void thoseWhoMeetMoreOfThePriorityComeFirstAndLotsDecideBetweenEquals() {
        var plain = candidate("AAAA-0001").build();
        var other = candidate("AAAA-0002").build();
        var prior = candidate("ZZZZ-9999").priority("Across boundaries").build();

        var placed = selected(List.of(plain, other, prior), rules(1, 1), SEED);

        assertThat(outcomes(placed)).containsExactly(Outcome.OFFER, Outcome.RESERVE, Outcome.UNSUCCESSFUL);
        assertThat(placed.get(0).candidate()).isEqualTo(prior);
        assertThat(lot(placed.get(1))).isLessThan(lot(placed.get(2)));
        assertThat(placed.get(0).why()).isEqualTo("Number 1 in the order");
        assertThat(placed.get(1).why()).isEqualTo("Number 2 in the order, and the places are full");
        assertThat(placed)
                .extracting(Placed::lot)
                .containsExactly("", "By lot among 2 equals", "By lot among 2 equals");
    }

    @Example
    void noLotIsDrawnForWhomTheRulesCannotTakeIn() {
        var one = candidate("A").build();
        var other = candidate("B").build();
        var ineligible = candidate("C").ineligible().build();
        var unsupported = candidate("D").unsupported().build();
        var byHand = candidate("E")
                .byHand(new Candidate.ByHand(Outcome.OFFER, "The chief executive wrote", ""))
                .build();
        var all = List.of(one, other, ineligible, unsupported, byHand);

        var placed = selected(all, rules(2, 1), SEED);

        assertThat(all).extracting(candidate -> of(placed, candidate).tied()).containsExactly(2, 2, 1, 1, 1);
        assertThat(of(placed, ineligible).whyInFull()).isEqualTo("Does not meet the eligibility criteria");
        assertThat(of(placed, byHand).whyInFull()).isEqualTo("Set by hand: The chief executive wrote");
        var unsigned = selected(all, new SelectionRules(2, 1, false, List.of()), SEED);
        assertThat(all).extracting(candidate -> of(unsigned, candidate).tied()).containsExactly(3, 3, 1, 3, 1);
    }

    @Example
    void betweenEqualPrioritiesTheHigherMeanComesFirstAndWhoeverHasNoReviewLast() {
        var unread = candidate("A").build();
        var third = candidate("B").scored(3, 20).build();
        var half = candidate("C").scored(2, 14).build();
        var prior = candidate("D").priority("1").scored(2, 2).build();

        var placed = selected(List.of(unread, third, half, prior), rules(4, 0), SEED);

        assertThat(placed).extracting(Placed::candidate).containsExactly(prior, half, third, unread);
        assertThat(half.score().words()).isEqualTo("7.0 of 12");
        assertThat(half.score().about()).isEqualTo("2 reviews, 0 to 12");
    }

    @Example
    void aCapKeepsOutWhoeverComesAfterAndThenTheyWaitLast() {
        var trust = UUID.randomUUID();
        var first = candidate("A").priority("1", "2", "3", "4").from(trust).build();
        var second = candidate("B").priority("1", "2", "3").from(trust).build();
        var third = candidate("C").priority("1", "2").build();
        var fourth = candidate("D").priority("1").build();
        var rules = rules(2, 2).with(new Limit(Dimension.ORGANISATION, "", "Each organisation", Bound.AT_MOST, 1));

        var placed = selected(List.of(first, second, third, fourth), rules, SEED);

        assertThat(outcomes(placed)).containsExactly(Outcome.OFFER, Outcome.RESERVE, Outcome.OFFER, Outcome.RESERVE);
        assertThat(placed.get(1).reserve()).isEqualTo(2);
        assertThat(placed.get(1).why()).isEqualTo("Number 2 in the order, but at most 1 from any one organisation");
    }

    @Example
    void aCapForOneOfThemCountsInsteadOfTheOneForEach() {
        var trust = UUID.randomUUID();
        var candidates = List.of(
                candidate("A").from(trust).build(),
                candidate("B").from(trust).build(),
                candidate("C").from(trust).build());
        var rules = rules(3, 0)
                .with(new Limit(Dimension.ORGANISATION, "", "Each organisation", Bound.AT_MOST, 1))
                .with(new Limit(Dimension.ORGANISATION, trust.toString(), "A trust", Bound.AT_MOST, 2));

        assertThat(selected(candidates, rules, SEED))
                .filteredOn(one -> one.outcome() == Outcome.OFFER)
                .hasSize(2);
    }

    @Example
    void aFloorBringsInTheFirstOfItsKind() {
        var best = candidate("A").priority("1").build();
        var council = candidate("B").kind(OrganisationKind.COUNCIL).build();
        var rules = rules(1, 1).with(new Limit(Dimension.SECTOR, "COUNCIL", "Council", Bound.AT_LEAST, 1));

        var placed = selected(List.of(best, council), rules, SEED);

        assertThat(outcomes(placed)).containsExactly(Outcome.RESERVE, Outcome.OFFER);
        assertThat(placed.get(1).why())
                .isEqualTo("Number 2 in the order, and in for at least 1 from the sector Council");
    }

    @Example
    void whoIsNotSupportedOrNotEligibleIsOutUnlessSetByHand() {
        var unsupported = candidate("A").unsupported().build();
        var ineligible = candidate("B").ineligible().build();
        var byHand = candidate("C")
                .unsupported()
                .byHand(new Candidate.ByHand(Outcome.OFFER, "The chief executive wrote", ""))
                .build();
        var refused = candidate("D")
                .priority("1")
                .byHand(new Candidate.ByHand(Outcome.UNSUCCESSFUL, "Left the employer", "A reason"))
                .build();

        var placed = selected(List.of(unsupported, ineligible, byHand, refused), rules(3, 3), SEED);

        assertThat(of(placed, unsupported).because()).isEqualTo(Because.NOT_SUPPORTED);
        assertThat(of(placed, ineligible).because()).isEqualTo(Because.NOT_ELIGIBLE);
        assertThat(of(placed, byHand).outcome()).isEqualTo(Outcome.OFFER);
        assertThat(of(placed, byHand).why()).isEqualTo("Set by hand: The chief executive wrote");
        assertThat(of(placed, refused).outcome()).isEqualTo(Outcome.UNSUCCESSFUL);
        var anyway = selected(List.of(unsupported), new SelectionRules(1, 0, false, List.of()), SEED);
        assertThat(anyway.get(0).outcome()).isEqualTo(Outcome.OFFER);
    }

    @Example
    void aChangeOfTheRulesTellsWhoMovesAndWhy() {
        var trust = UUID.randomUUID();
        var candidates = List.of(
                candidate("A").priority("1", "2").from(trust).build(),
                candidate("B").priority("1").from(trust).build(),
                candidate("C").build());
        var before = rules(2, 0);
        var after = before.with(new Limit(Dimension.ORGANISATION, trust.toString(), "A trust", Bound.AT_MOST, 1));

        var moves = Workbench.moves(selected(candidates, before, SEED), selected(candidates, after, SEED));

        assertThat(moves)
                .extracting(move ->
                        move.candidate().reference() + " " + move.before() + " " + move.after() + " " + move.why())
                .containsExactly(
                        "B OFFER UNSUCCESSFUL Number 2 in the order, but at most 1 from A trust",
                        "C UNSUCCESSFUL OFFER Number 3 in the order");
    }

    @Property(tries = 300, seed = "20261122", shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void whateverTheCandidatesTheSameOnesGiveTheSameCohortAndNoRuleIsBroken(@ForAll long random) {
        var chance = new Random(random);
        var organisations = IntStream.range(0, 4).mapToObj(i -> new UUID(7, i)).toList();
        var candidates = new ArrayList<Candidate>();
        for (int i = 0; i < chance.nextInt(40); i++) {
            candidates.add(any(chance, "R" + i, organisations));
        }
        var rules = any(chance, organisations);

        var placed = selected(candidates, rules, SEED);

        var shuffled = new ArrayList<>(candidates);
        Collections.shuffle(shuffled, chance);
        assertThat(selected(shuffled, rules, SEED)).isEqualTo(placed);
        assertThat(placed).hasSameSizeAs(candidates);
        var byRule = placed.stream()
                .filter(one -> one.outcome() == Outcome.OFFER && !one.isByHand())
                .toList();
        long in = placed.stream().filter(one -> one.outcome() == Outcome.OFFER).count();
        assertThat(byRule.isEmpty() || in <= rules.places()).isTrue();
        assertThat(byRule)
                .allMatch(one -> one.candidate().eligible() && (one.candidate().supported() || !rules.needsSignOff()));
        for (var cap : rules.caps()) {
            for (var organisation : organisations) {
                long from = placed.stream()
                        .filter(one -> one.outcome() == Outcome.OFFER
                                && organisation.equals(one.candidate().organisationId()))
                        .count();
                boolean anyByRule = byRule.stream()
                        .anyMatch(one -> organisation.equals(one.candidate().organisationId()));
                assertThat(!anyByRule || from <= cap.people()).isTrue();
            }
        }
        assertThat(placed.stream()
                        .filter(one -> one.outcome() == Outcome.RESERVE)
                        .map(Placed::reserve))
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, (int) placed.stream()
                                .filter(one -> one.outcome() == Outcome.RESERVE)
                                .count())
                        .boxed()
                        .toList());
    }

    private static Candidate any(Random chance, String reference, List<UUID> organisations) {
        var builder = candidate(reference).from(organisations.get(chance.nextInt(4)));
        if (chance.nextInt(3) == 0) {
            builder.priority("1");
        }
        if (chance.nextInt(5) == 0) {
            builder.unsupported();
        }
        if (chance.nextInt(8) == 0) {
            builder.ineligible();
        }
        if (chance.nextInt(10) == 0) {
            builder.byHand(new Candidate.ByHand(Outcome.values()[chance.nextInt(3)], "Because", "A reason"));
        }
        return builder.build();
    }

    private static SelectionRules any(Random chance, List<UUID> organisations) {
        var rules = new SelectionRules(chance.nextInt(15), chance.nextInt(8), chance.nextBoolean(), List.of());
        if (chance.nextBoolean()) {
            rules = rules.with(
                    new Limit(Dimension.ORGANISATION, "", "Each organisation", Bound.AT_MOST, chance.nextInt(5)));
        }
        return chance.nextBoolean()
                ? rules.with(new Limit(
                        Dimension.ORGANISATION,
                        organisations.get(0).toString(),
                        "The first",
                        Bound.AT_LEAST,
                        chance.nextInt(4)))
                : rules;
    }

    private static SelectionRules rules(int places, int reserves) {
        return new SelectionRules(places, reserves, true, List.of());
    }

    private static List<Outcome> outcomes(List<Placed> placed) {
        return placed.stream().map(Placed::outcome).toList();
    }

    private static Placed of(List<Placed> placed, Candidate candidate) {
        return placed.stream()
                .filter(one -> one.candidate().equals(candidate))
                .findFirst()
                .orElseThrow();
    }

    private static List<Placed> selected(List<Candidate> candidates, SelectionRules rules, long seed) {
        return SelectCohort.of(SelectCohort.order(candidates, seed), rules);
    }

    /** As everybody can compute it who knows the seed. */
    private static String lot(Placed placed) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest((SEED + "/" + placed.candidate().reference()).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static Builder candidate(String reference) {
        return new Builder(reference);
    }

    private static final class Builder {
        private final String reference;
        private UUID organisation;
        private OrganisationKind kind = OrganisationKind.OTHER;
        private SignOffStatus signOff = SignOffStatus.SUPPORTED;
        private boolean eligible = true;
        private List<String> priority = List.of();
        private PanelScore score = PanelScore.NONE;
        private Candidate.ByHand byHand;

        Builder(String reference) {
            this.reference = reference;
        }

        Builder from(UUID id) {
            organisation = id;
            return this;
        }

        Builder kind(OrganisationKind of) {
            kind = of;
            return this;
        }

        Builder priority(String... met) {
            priority = List.of(met);
            return this;
        }

        Builder scored(long reviews, long points) {
            score = new PanelScore(reviews, points, 0, 12, 12, 2);
            return this;
        }

        Builder unsupported() {
            signOff = SignOffStatus.ASKED;
            return this;
        }

        Builder ineligible() {
            eligible = false;
            return this;
        }

        Builder byHand(Candidate.ByHand set) {
            byHand = set;
            return this;
        }

        Candidate build() {
            return new Candidate(
                    UUID.nameUUIDFromBytes(reference.getBytes()),
                    reference,
                    "Person " + reference,
                    reference + "@example.org",
                    organisation,
                    organisation == null ? null : "An organisation",
                    kind,
                    signOff,
                    null,
                    eligible,
                    new Candidate.Met(Map.of(), priority),
                    score,
                    byHand);
        }
    }
}
