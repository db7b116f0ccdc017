package io.github.relationship;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.history.Channel;
import io.github.relationship.history.Complaints.Complaint;
import io.github.relationship.history.Consent;
import io.github.relationship.history.ContactCard;
import io.github.relationship.history.Entry;
import io.github.relationship.history.Fact;
import io.github.relationship.history.HoldFact;
import io.github.relationship.history.OutOfOffice;
import io.github.relationship.history.Person;
import io.github.relationship.history.Purpose;
import io.github.relationship.history.Relationship;
import io.github.relationship.history.Wishes;
import io.github.relationship.id.ContactId;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.ItemClass;
import io.github.relationship.plan.Nature;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** P1, P3, T6, T12: whoever is to be left in peace is, for as long as that and in the ways that are meant, whatever else was told. */
@AddLifecycleHook(Seeds.class)
@Domain(Generated.class)
@Domain(DomainContext.Global.class)
class LeftInPeaceProperties {

    private static final Duration COOL_OFF = Duration.ofDays(7);

    private record Addressed(AgendaItem item, ContactId contact, Channel channel, Telling told) {

        ContactCard card() {
            return told.relationship()
                    .people()
                    .find(contact)
                    .orElseThrow()
                    .card()
                    .value();
        }

        <T extends Fact> Stream<Entry> facts(Class<T> kind) {
            return told.standing(kind).stream();
        }

        boolean is(ItemClass itemClass) {
            return item.itemClass() == itemClass;
        }

        @Override
        public String toString() {
            return item + "\\nto " + contact + "\\n" + told;
        }
    }

    private static Stream<Addressed> addressed(World world, Tale tale) {
        Telling told = Telling.of(world, tale);
        return told.judge().plan().items().stream()
                .filter(item -> item.nature() == Nature.CONTACT)
                .flatMap(item -> item.addressees().stream()
                        .map(contact -> new Addressed(
                                item, contact, item.option().orElseThrow().channel(), told)));
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void P3_nobody_is_addressed_against_a_hold(@ForAll World world, @ForAll Tale tale) {
        addressed(world, tale).forEach(one -> {
            assertThat(one.facts(HoldFact.Placed.class))
                    .as(one.toString())
                    .noneMatch(entry -> holds(entry, (HoldFact.Placed) entry.fact(), one));
            assertThat(one.facts(OutOfOffice.class).map(entry -> (OutOfOffice) entry.fact()))
                    .as(one.toString())
                    .noneMatch(away -> isAway(away, one) && one.channel() != Channel.POST);
            assertThat(one.told().relationship().complaints().all())
                    .as(one.toString())
                    .noneMatch(complaint -> coolsOff(complaint, one));
        });
    }

    private static boolean holds(Entry entry, HoldFact.Placed hold, Addressed one) {
        Instant now = one.told().now();
        boolean bereavement = hold.kind() == HoldFact.Kind.BEREAVEMENT;
        boolean everybody = hold.kind() == HoldFact.Kind.LEGAL
                || hold.contact().isEmpty()
                || (bereavement && one.told().relationship().account().isHousehold());
        boolean concerned = everybody || hold.contact().equals(Optional.of(one.contact()));
        boolean lifted = one.facts(HoldFact.Lifted.class)
                .anyMatch(other -> ((HoldFact.Lifted) other.fact()).hold().equals(entry.id()));
        // An hour less than sixty days, for clocks may have changed meanwhile.
        Instant end =
                hold.until().orElse(bereavement ? entry.occurredAt().plus(Duration.ofHours(60 * 24 - 1)) : Instant.MAX);
        boolean letThrough =
                hold.letsThrough().contains(one.item().purpose()) || (bereavement && one.is(ItemClass.PROMISE));
        return concerned && !lifted && now.isBefore(end) && !letThrough;
    }

    private static boolean isAway(OutOfOffice away, Addressed one) {
        // Wherever they are, the day of their return is not over yet.
        Instant back = away.until().orElseThrow().atStartOfDay(ZoneOffset.MAX).toInstant();
        return away.contact().equals(one.contact()) && one.told().now().isBefore(back);
    }

    private static boolean coolsOff(Complaint complaint, Addressed one) {
        boolean concerned = !complaint.isMinor() || complaint.contact().equals(Optional.of(one.contact()));
        boolean open = complaint
                .closed()
                .filter(end -> !one.told().now().isBefore(end.occurredAt().plus(COOL_OFF.minusHours(1))))
                .isEmpty();
        return concerned && open && !complaint.isDoubtful() && one.item().purpose() == Purpose.PROMOTIONAL;
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void P1_P8_T6_T12_everybody_is_addressed_in_a_way_that_they_want_allow_and_may_be(
            @ForAll World world, @ForAll Tale tale) {
        addressed(world, tale).forEach(one -> {
            Relationship relationship = one.told().relationship();
            assertThat(relationship.people().wishes(one.contact()).attitude(one.channel()))
                    .as(one.toString())
                    .isNotEqualTo(Optional.of(Wishes.Attitude.REFUSED));
            assertThat(one.card().hasAddressFor(one.channel()))
                    .as(one.toString())
                    .isTrue();
            assertThat(sameAs(one))
                    .as(one.toString())
                    .noneMatch(same -> relationship
                                    .people()
                                    .consent(
                                            same.id(), one.channel(), one.item().purpose())
                            == Consent.REFUSED)
                    .noneMatch(Person::died);
            boolean gift = one.item().option().orElseThrow().tier() >= 2
                    && one.channel() != Channel.MEAL
                    && one.channel() != Channel.EVENT;
            assertThat(gift && one.card().giftsForbidden()).as(one.toString()).isFalse();
            boolean householdsPost = world.playbook().limits().postToMinors()
                    && relationship.account().isHousehold()
                    && one.channel() == Channel.POST;
            assertThat(one.card().minor() && !householdsPost).as(one.toString()).isFalse();
        });
    }

    private static Stream<Person> sameAs(Addressed one) {
        return one.told().relationship().people().all().stream()
                .filter(person -> person.id().equals(one.contact())
                        || (person.card().value().personKey().isPresent()
                                && person.card()
                                        .value()
                                        .personKey()
                                        .equals(one.card().personKey())));
    }
}
