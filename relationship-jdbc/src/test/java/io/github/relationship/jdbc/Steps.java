package io.github.relationship.jdbc;

import io.github.relationship.attribute.Attributes;
import io.github.relationship.history.AccountFact;
import io.github.relationship.history.Channel;
import io.github.relationship.history.Entry;
import io.github.relationship.history.Occurrence;
import io.github.relationship.history.Purpose;
import io.github.relationship.history.ReferralFact;
import io.github.relationship.id.FactId;
import io.github.relationship.id.ItemKey;
import io.github.relationship.id.PersonKey;
import io.github.relationship.id.ReferralId;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.RuleId;
import io.github.relationship.id.RungId;
import io.github.relationship.id.TenantId;
import io.github.relationship.id.UserId;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.Doing;
import io.github.relationship.plan.ItemClass;
import io.github.relationship.plan.LedgerEntry;
import io.github.relationship.plan.Nature;
import io.github.relationship.plan.Option;
import io.github.relationship.plan.Reason;
import io.github.relationship.plan.Suppression;
import io.github.relationship.plan.Window;
import io.github.relationship.spi.Addressed;
import io.github.relationship.spi.AgendaQuery;
import io.github.relationship.spi.Change;
import io.github.relationship.spi.ClaimQuery;
import io.github.relationship.spi.PersonChange;
import io.github.relationship.spi.PersonRows;
import io.github.relationship.spi.PlanInputs;
import io.github.relationship.spi.Sent;
import io.github.relationship.spi.Stamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Steps of one relationship that touch every table. */
final class Steps {

    static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    static final UserId SAM = UserId.of("sam");
    static final PersonKey PERSON = PersonKey.of("person");
    static final RelationshipId ACME = RelationshipId.of("acme");
    static final RelationshipId BOLT = RelationshipId.of("bolt");

    private Steps() {}

    /** The first step: two facts, two lines, and one fact for another relationship. */
    static Change first() {
        return step(Optional.empty(), "s1", List.of(entry(0), entry(1)), "one", List.of(line("F1"), line("F2")));
    }

    /** The second: one fact more, one line gone, one new, one as it was, and another fact for another relationship. */
    static Change second() {
        return step(Optional.of(new Stamp("s1")), "s2", List.of(entry(2)), "two", List.of(line("F2"), line("F3")));
    }

    /** The second, of which nobody else is to know: a usual step. */
    static Change quiet() {
        return change(
                Product.TENANT,
                ACME,
                Optional.of(new Stamp("s1")),
                new Stamp("s2"),
                List.of(entry(2)),
                List.of(line("F2"), line("F3")),
                NOON);
    }

    /** Asks for the lines of persons that show. */
    static ClaimQuery.Builder claim(String worker) {
        return ClaimQuery.builder()
                .tenant(Product.TENANT)
                .worker(worker)
                .until(NOON)
                .lease(Duration.ofHours(1))
                .doing(Doing.BY_PERSON);
    }

    /** The third: nothing but a plan without lines. */
    static Change third() {
        return change(Product.TENANT, ACME, Optional.of(new Stamp("s2")), new Stamp("s3"), List.of(), List.of(), NOON);
    }

    /** The fourth: the lines of the second again. */
    static Change fourth() {
        List<AgendaItem> lines = List.of(line("F2"), line("F3"));
        return change(Product.TENANT, ACME, Optional.of(new Stamp("s3")), new Stamp("s4"), List.of(), lines, NOON);
    }

    /** The first step of a relationship that plans nothing. */
    static Change inBulk(String relationship) {
        RelationshipId id = RelationshipId.of(relationship);
        return change(Product.TENANT, id, Optional.empty(), new Stamp("bulk"), List.of(entry(0)), List.of(), NOON);
    }

    /** The one to whom facts are addressed. */
    static Change addressee() {
        return change(Product.TENANT, BOLT, Optional.empty(), new Stamp("b1"), List.of(entry(0)), List.of(), NOON);
    }

    /** A step from which nothing follows for others. */
    static Change change(
            TenantId tenant,
            RelationshipId relationship,
            Optional<Stamp> expected,
            Stamp next,
            List<Entry> append,
            List<AgendaItem> agenda,
            Instant replanAt) {
        return change(tenant, relationship, expected, next, append, List.of(), agenda, replanAt);
    }

    /** A step that tells nothing of anybody who is known elsewhere, nor what its plan was made with. */
    static Change change(
            TenantId tenant,
            RelationshipId relationship,
            Optional<Stamp> expected,
            Stamp next,
            List<Entry> append,
            List<Addressed> addressed,
            List<AgendaItem> agenda,
            Instant replanAt) {
        return new Change(
                tenant,
                relationship,
                expected,
                next,
                append,
                addressed,
                agenda,
                replanAt,
                PersonChange.NONE,
                Optional.empty());
    }

    private static Change step(
            Optional<Stamp> expected, String next, List<Entry> entries, String addressed, List<AgendaItem> lines) {
        Occurrence fact =
                Occurrence.of(FactId.of(addressed), NOON, ReferralFact.recommended(ReferralId.of("referral"), ACME));
        return new Change(
                Product.TENANT,
                ACME,
                expected,
                new Stamp(next),
                entries,
                List.of(new Addressed(ACME, FactId.of("f0"), BOLT, fact)),
                lines,
                NOON,
                new PersonChange(
                        expected.isPresent() ? told("f0") : PersonRows.NONE, told(expected.isPresent() ? "f1" : "f0")),
                Optional.of(new PlanInputs(NOON, entries.size(), next)));
    }

    /** Of somebody who is known elsewhere, too. */
    private static PersonRows told(String fact) {
        Channel channel = fact.equals("f0") ? Channel.CALL : Channel.EMAIL;
        return new PersonRows(
                List.of(new Suppression(
                        PERSON, Suppression.Kind.REFUSED, Optional.of(channel), Optional.of(Purpose.PERSONAL))),
                List.of(new Sent(
                        FactId.of(fact), new LedgerEntry(PERSON, ACME, channel, NOON, Optional.of(RuleId.of("F1"))))));
    }

    static Entry entry(int position) {
        FactId id = FactId.of("f" + position);
        return Entry.of(id, Occurrence.of(id, NOON, AccountFact.qualified()), NOON, position);
    }

    static AgendaItem line(String rule) {
        return line(ItemKey.of(ACME, RuleId.of(rule), "start"));
    }

    static AgendaItem line(ItemKey key) {
        return AgendaItem.builder()
                .key(key)
                .itemClass(ItemClass.NEXT_STEP)
                .purpose(Purpose.PERSONAL)
                .nature(Nature.CONTACT)
                .doing(Doing.BY_PERSON)
                .owner(SAM)
                .doer(SAM)
                .rung(RungId.of("prospect"))
                .option(Option.of(Channel.CALL, "call"))
                .shows(NOON)
                .window(Window.neverExpiring(NOON, NOON))
                .reason(new Reason(key.rule(), Optional.empty(), List.of(), Attributes.NONE))
                .build();
    }

    static AgendaQuery.Builder agenda() {
        return AgendaQuery.builder()
                .tenant(Product.TENANT)
                .doer(SAM)
                .until(NOON)
                .limit(AgendaQuery.MAX_LIMIT);
    }
}
