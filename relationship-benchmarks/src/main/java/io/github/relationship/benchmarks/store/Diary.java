package io.github.relationship.benchmarks.store;

import io.github.relationship.attribute.Attributes;
import io.github.relationship.history.Channel;
import io.github.relationship.history.Entry;
import io.github.relationship.history.Fact;
import io.github.relationship.history.Interaction;
import io.github.relationship.history.Occurrence;
import io.github.relationship.history.Opened;
import io.github.relationship.history.PartyKind;
import io.github.relationship.history.Purpose;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.FactId;
import io.github.relationship.id.ItemKey;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.RuleId;
import io.github.relationship.id.RungId;
import io.github.relationship.id.TenantId;
import io.github.relationship.id.UserId;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.Doing;
import io.github.relationship.plan.ItemClass;
import io.github.relationship.plan.Nature;
import io.github.relationship.plan.Option;
import io.github.relationship.plan.Reason;
import io.github.relationship.plan.Window;
import io.github.relationship.spi.Change;
import io.github.relationship.spi.PersonChange;
import io.github.relationship.spi.PlanInputs;
import io.github.relationship.spi.Stamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The steps of one relationship: with each a call is recorded, one line stays, and the other gives way to the next. */
final class Diary {

    static final TenantId TENANT = TenantId.of("our-firm");
    static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    static final Duration A_MONTH = Duration.ofDays(30);
    static final String INPUTS = "5f0c1f6c5e0f4c3db4b1f0a7f9a1c2d35f0c1f6c5e0f4c3db4b1f0a7f9a1c2d3";
    static final String OUTCOME = "asked for the new price list";

    private static final UserId SAM = UserId.of("sam");
    private static final ContactId ANN = ContactId.of("ann");
    private static final RuleId STAYS = RuleId.of("birthday");
    private static final RuleId MOVES = RuleId.of("keep-in-touch");

    private final TenantId tenant;
    private final RelationshipId relationship;
    private int step;

    Diary(TenantId tenant, String relationship) {
        this.tenant = tenant;
        this.relationship = RelationshipId.of(relationship);
    }

    RelationshipId relationship() {
        return relationship;
    }

    /** The next step: the opening, and from then on calls. */
    Change next() {
        Change change = step == 0
                ? change(Opened.of(PartyKind.COMPANY, SAM))
                : change(Interaction.builder()
                        .from(Interaction.outbound(Channel.CALL))
                        .outcome(OUTCOME)
                        .build());
        step++;
        return change;
    }

    private Change change(Fact fact) {
        FactId id = FactId.of("f" + step);
        Instant at = NOON.plusSeconds(step);
        Occurrence.Builder occurrence =
                Occurrence.builder().id(id).occurredAt(at).actor(SAM).fact(fact);
        if (step > 0) {
            occurrence.addParticipants(ANN);
        }
        return new Change(
                tenant,
                relationship,
                step == 0 ? Optional.empty() : Optional.of(new Stamp(stamp(step - 1))),
                new Stamp(stamp(step)),
                List.of(Entry.of(id, occurrence.build(), at, step)),
                List.of(),
                List.of(line(STAYS, "2026"), line(MOVES, Integer.toString(step))),
                at.plus(A_MONTH),
                PersonChange.NONE,
                Optional.of(new PlanInputs(at, step + 1, INPUTS)));
    }

    static String stamp(int step) {
        return "stamp-" + step;
    }

    private AgendaItem line(RuleId rule, String occurrence) {
        return AgendaItem.builder()
                .key(new ItemKey(relationship, rule, Optional.empty(), Optional.of(ANN), occurrence))
                .itemClass(ItemClass.CADENCE)
                .purpose(Purpose.PERSONAL)
                .nature(Nature.CONTACT)
                .doing(Doing.BY_PERSON)
                .owner(SAM)
                .doer(SAM)
                .rung(RungId.of("client"))
                .contact(ANN)
                .option(Option.of(Channel.CALL, "call"))
                .shows(NOON)
                .window(Window.of(NOON, NOON.plus(Duration.ofDays(7)), NOON.plus(A_MONTH)))
                .reason(new Reason(rule, Optional.empty(), List.of(FactId.of("f0")), Attributes.NONE))
                .build();
    }
}
