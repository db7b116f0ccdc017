package io.github.relationship;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.calendar.YearlyDay;
import io.github.relationship.history.AtMost;
import io.github.relationship.history.Channel;
import io.github.relationship.history.ConsentDecided;
import io.github.relationship.history.ContactCard;
import io.github.relationship.history.ContactFact;
import io.github.relationship.history.Fact;
import io.github.relationship.history.Interaction;
import io.github.relationship.history.OccasionFact;
import io.github.relationship.history.Occurrence;
import io.github.relationship.history.OutOfOffice;
import io.github.relationship.history.PreferenceLearnt;
import io.github.relationship.history.Purpose;
import io.github.relationship.history.Role;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.FactId;
import io.github.relationship.id.OccasionId;
import io.github.relationship.ladder.Ladder;
import io.github.relationship.plan.Plan;
import io.github.relationship.playbook.Playbook;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** G6: in which order we came to know people who we came to know at one instant, and what we learnt of them then, changes no plan. */
@AddLifecycleHook(Seeds.class)
@Domain(Generated.class)
@Domain(DomainContext.Global.class)
class EqualTimeProperties {

    private static final int DAYS = 400;

    /** What is known of each of several people, all of it at one instant; under the same id whatever the order. */
    private static List<Occurrence> about(List<ContactCard> people, Instant at, Random random) {
        List<Occurrence> facts = new ArrayList<>();
        for (ContactCard card : people) {
            ContactId who = card.id();
            facts.add(occurrence("birthday-" + who, at, birthday(who, random)));
            facts.add(occurrence("wish-" + who, at, wish(who, random)));
            if (random.nextBoolean()) {
                facts.add(occurrence(
                        "yes-" + who, at, ConsentDecided.granted(who, Channel.EMAIL, Purpose.PROMOTIONAL, "said so")));
            }
            if (random.nextInt(3) == 0) {
                facts.add(occurrence(
                        "away-" + who, at, OutOfOffice.until(who, LocalDate.of(2024, 2, 1 + random.nextInt(28)))));
            }
        }
        return facts;
    }

    private static Fact birthday(ContactId who, Random random) {
        YearlyDay day = YearlyDay.of(1 + random.nextInt(12), 1 + random.nextInt(28));
        return OccasionFact.birthday(OccasionId.of("birthday-of-" + who), who, day);
    }

    private static Fact wish(ContactId who, Random random) {
        List<Channel> channels = List.of(Channel.values());
        return PreferenceLearnt.builder()
                .contact(who)
                .provenance(PreferenceLearnt.Provenance.SAID)
                .addLiked(channels.get(random.nextInt(channels.size())))
                .atMost(Optional.of(new AtMost(1, 14)).filter(any -> random.nextInt(3) == 0))
                .build();
    }

    private static Occurrence occurrence(String id, Instant at, Fact fact, ContactId... with) {
        return Occurrence.builder()
                .id(FactId.of(id))
                .occurredAt(at)
                .participants(Set.of(with))
                .fact(fact)
                .build();
    }

    private static List<ContactCard> people(Random random) {
        List<ContactCard> people = new ArrayList<>();
        List<Role> roles = List.of(Role.values());
        for (int i = 2 + random.nextInt(4); i > 0; i--) {
            people.add(ContactCard.builder()
                    .id(ContactId.of("person-" + i))
                    .role(roles.get(random.nextInt(roles.size())))
                    .sharedAddress(Optional.of("the house").filter(any -> random.nextBoolean()))
                    .build());
        }
        return people;
    }

    /** What completes a move first is part of its id, for ever: on a ladder that asks for nothing of this there are no moves. */
    private static World withoutMoves(World world) {
        Playbook playbook = Playbook.builder()
                .from(world.playbook())
                .ladder(Ladder.standard())
                .build();
        return new World(playbook, world.context(), world.opening());
    }

    private static Plan plan(World world, List<Occurrence> people, List<Occurrence> facts, Duration later) {
        Telling told = Telling.begin(withoutMoves(world));
        people.forEach(one -> assertThat(told.record(one)).isTrue());
        facts.forEach(one -> assertThat(told.record(one)).isTrue());
        return told.catchUp(told.now().plus(later)).judge().plan();
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void G6_the_order_of_people_and_of_what_is_learnt_of_them_at_one_instant_changes_no_plan(
            @ForAll World world, @ForAll Random random) {
        Instant at = world.context().instant();
        List<ContactCard> cards = people(random);
        List<Occurrence> people = new ArrayList<>(cards.stream()
                .map(card -> occurrence("added-" + card.id(), at, ContactFact.added(card)))
                .toList());
        List<Occurrence> facts = about(cards, at, random);
        // One meeting with several of them: of several meetings at one instant the last recorded is the last (H2).
        ContactId[] met = cards.stream()
                .map(ContactCard::id)
                .filter(any -> random.nextBoolean())
                .toArray(ContactId[]::new);
        facts.add(occurrence("met", at, Interaction.outbound(Channel.VISIT), met));
        Duration later = Duration.ofHours(random.nextInt(24 * DAYS));
        Plan plan = plan(world, people, facts, later);
        Collections.shuffle(people, random);
        Collections.shuffle(facts, random);
        assertThat(plan(world, people, facts, later)).isEqualTo(plan);
    }
}
