package io.github.relationship;

import static io.github.relationship.Office.ACME;
import static io.github.relationship.Office.ANN;
import static io.github.relationship.Office.FIRM;
import static io.github.relationship.Office.MONDAY;
import static io.github.relationship.Office.SAM;

import io.github.relationship.calendar.YearlyDay;
import io.github.relationship.history.AccountFact;
import io.github.relationship.history.Channel;
import io.github.relationship.history.ContactCard;
import io.github.relationship.history.ContactFact;
import io.github.relationship.history.Fact;
import io.github.relationship.history.OccasionFact;
import io.github.relationship.history.Opened;
import io.github.relationship.history.PartyKind;
import io.github.relationship.history.Role;
import io.github.relationship.history.TouchSent;
import io.github.relationship.id.ItemKey;
import io.github.relationship.id.OccasionId;
import io.github.relationship.id.PersonKey;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.RuleId;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.Doing;
import io.github.relationship.spi.Claim;
import io.github.relationship.spi.ClaimQuery;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Ann is known at Acme and at Bolt, and has a birthday. */
final class AnnAtBoth {

    static final RelationshipId BOLT = RelationshipId.of("bolt");
    static final PersonKey PERSON = PersonKey.of("ann-of-both");
    static final RuleId BIRTHDAY = RuleId.of("birthday");

    private AnnAtBoth() {}

    /** The card is due on Wednesday, as Ann's birthday is in a week. */
    static Office office() {
        Office office = Office.open();
        open(office, ACME);
        open(office, BOLT);
        return office.on(MONDAY.plusDays(2));
    }

    static void open(Office office, RelationshipId relationship) {
        open(office, relationship, PERSON);
    }

    static void open(Office office, RelationshipId relationship, PersonKey person) {
        ContactCard card = ContactCard.builder()
                .id(ANN)
                .role(Role.DECISION_MAKER)
                .personKey(person)
                .build();
        office.firm()
                .record(
                        relationship,
                        office.now("opened", Opened.of(PartyKind.COMPANY, SAM)),
                        office.now("ann", ContactFact.added(card)),
                        office.now("qualified", AccountFact.qualified()),
                        office.now("day", OccasionFact.birthday(OccasionId.of("birthday"), ANN, YearlyDay.of(6, 10))));
    }

    static Recorded at(Office office, RelationshipId relationship, String id, Fact fact) {
        return office.firm().record(relationship, office.now(id, fact));
    }

    static List<Claim> cards(Office office) {
        return office.firm()
                .claims()
                .claim(ClaimQuery.builder()
                        .tenant(FIRM)
                        .worker("one")
                        .until(office.now())
                        .lease(Duration.ofMinutes(5))
                        .doing(Doing.BY_PERSON)
                        .addRules(BIRTHDAY)
                        .build());
    }

    static List<RelationshipId> parties(List<Claim> claims) {
        return claims.stream().map(claim -> claim.item().key().relationship()).toList();
    }

    static Set<RelationshipId> onTheAgenda(Office office) {
        return office.firm().agenda(SAM).items().stream()
                .map(AgendaItem::key)
                .filter(key -> key.rule().equals(BIRTHDAY))
                .map(ItemKey::relationship)
                .collect(Collectors.toSet());
    }

    static TouchSent card() {
        return TouchSent.builder()
                .contact(ANN)
                .channel(Channel.POST)
                .rule(BIRTHDAY)
                .build();
    }
}
