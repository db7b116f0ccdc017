package io.github.relationship.history;

import io.github.relationship.history.Folded.Refused;
import io.github.relationship.id.FactId;
import io.github.relationship.id.ReferralId;
import io.github.relationship.id.RelationshipId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says whether facts about referrals may enter a history: what they speak of began here, once, and not with itself (H4, V1). */
final class ReferralDoor {

    private final RelationshipId self;
    private final Map<FactId, Entry> began = new HashMap<>();

    ReferralDoor(Relationship before) {
        this.self = before.id();
        Referrals known = before.referrals();
        known.received()
                .forEach(referral -> before.find(referral.received().fact()).ifPresent(this::admit));
        known.given().forEach(given -> before.find(given.fact()).ifPresent(this::admit));
    }

    void admit(Entry entry) {
        if (entry.fact() instanceof ReferralFact.Received || entry.fact() instanceof ReferralFact.Given) {
            began.put(entry.id(), entry);
        }
    }

    void forget(Entry wrong) {
        began.remove(wrong.id());
    }

    Optional<Refused> refusal(Entry entry) {
        if (entry.fact() instanceof ReferralFact.Received received) {
            return toThemselves(entry, received.party()).or(() -> twice(entry, received.referral()));
        } else if (entry.fact() instanceof ReferralFact.Given given) {
            return toThemselves(entry, given.party());
        } else if (entry.fact() instanceof ReferralFact.Recommended recommended) {
            return toThemselves(entry, Optional.of(recommended.by()));
        } else if (entry.fact() instanceof ReferralFact.Progressed progressed) {
            return unknown(entry, progressed.referral(), ReferralFact.class, "received or given");
        } else if (entry.fact() instanceof ReferralFact.OutcomeTold told) {
            return unknown(entry, told.referral(), ReferralFact.Received.class, "received");
        }
        return Optional.empty();
    }

    private Optional<Refused> toThemselves(Entry entry, Optional<RelationshipId> other) {
        return other.filter(self::equals)
                .flatMap(same -> Door.refuse(
                        RefusalCode.SELF_REFERRAL,
                        entry,
                        List.of(same.value()),
                        "refers relationship " + same + " to itself; name the other party"));
    }

    private Optional<Refused> twice(Entry entry, ReferralId referral) {
        return began(referral, ReferralFact.Received.class)
                .flatMap(before -> Door.refuse(
                        RefusalCode.KNOWN_REFERRAL,
                        entry,
                        List.of(referral.value()),
                        "receives referral " + referral + ", which fact " + before.id()
                                + " received; give each referral an id of its own"));
    }

    private Optional<Refused> unknown(
            Entry entry, ReferralId referral, Class<? extends ReferralFact> kind, String verb) {
        boolean known = began(referral, kind)
                .filter(before -> Entry.IN_ORDER.compare(before, entry) < 0)
                .isPresent();
        return known
                ? Optional.empty()
                : Door.refuse(
                        RefusalCode.UNKNOWN_REFERRAL,
                        entry,
                        List.of(referral.value()),
                        "speaks of referral " + referral + ", which was not " + verb
                                + " here by then; record the referral first");
    }

    /** The earliest fact of a kind that began a referral. */
    private Optional<Entry> began(ReferralId referral, Class<? extends ReferralFact> kind) {
        return began.values().stream()
                .filter(entry -> kind.isInstance(entry.fact()))
                .filter(entry -> ((ReferralFact) entry.fact()).referralId().equals(Optional.of(referral)))
                .min(Entry.IN_ORDER);
    }
}
