package io.github.relationship.followup;

import io.github.relationship.attribute.Attributes;
import io.github.relationship.history.Encounters;
import io.github.relationship.history.Fact;
import io.github.relationship.history.Known;
import io.github.relationship.history.ReferralFact;
import io.github.relationship.history.Referrals.Referral;
import io.github.relationship.history.Relationship;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.Situation;
import io.github.relationship.rule.Owed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a referral asks for: thanks and news for who referred, and a first contact with who was referred (F6). */
final class ReferralNews {

    private ReferralNews() {}

    static List<Owed> thanks(Situation situation) {
        return received(situation)
                .<Owed>map(referral ->
                        owed(situation, referral, referral.received()).build())
                .toList();
    }

    /** Who may not be contacted by us is introduced by who referred. */
    static List<Owed> introductions(Situation situation) {
        return received(situation)
                .filter(referral -> !referral.received().value().mayContact())
                .filter(referral -> referral.progress().isEmpty())
                .<Owed>map(referral ->
                        owed(situation, referral, referral.received()).build())
                .toList();
    }

    static List<Owed> news(Situation situation) {
        return received(situation)
                .flatMap(referral -> referral.progress().stream()
                        .filter(progress -> !isTold(referral, progress))
                        .<Owed>map(progress -> owed(situation, referral, progress)
                                .facts(List.of(referral.received().fact(), progress.fact()))
                                .figures(figures(situation, referral)
                                        .put("progress", progress.value().name())
                                        .build())
                                .build()))
                .toList();
    }

    private static boolean isTold(Referral referral, Known<ReferralFact.Progress> progress) {
        return referral.told().filter(told -> told.value() == progress.value()).isPresent();
    }

    static Optional<Fact> told(AgendaItem item, Relationship relationship) {
        return relationship.referrals().received().stream()
                .flatMap(referral -> referral.progress().stream()
                        .filter(progress ->
                                progress.fact().value().equals(item.key().occurrence()))
                        .filter(progress -> !isTold(referral, progress))
                        .<Fact>map(progress -> ReferralFact.outcomeTold(
                                referral.received().value().referral(), progress.value())))
                .findFirst();
    }

    /** At the other end: we may contact them, and nobody there has met us live since they were recommended. */
    static List<Owed> firstContacts(Situation situation) {
        Encounters encounters = situation.relationship().encounters();
        List<Known<ReferralFact.Recommended>> recommended =
                situation.relationship().referrals().recommended();
        return recommended.stream()
                .filter(known -> recommended.stream().noneMatch(other -> isBarred(known, other)))
                .filter(known -> encounters
                        .withAnybody()
                        .live()
                        .filter(live -> !live.occurredAt().isBefore(known.occurredAt()))
                        .isEmpty())
                .limit(1)
                .<Owed>map(known -> Owed.builder()
                        .cause(known.fact())
                        .since(known.occurredAt())
                        .known(known.recordedAt())
                        .figures(Attributes.builder()
                                .put("on", Days.ofOwner(situation, known.occurredAt()))
                                .put("referrer", known.value().by().value())
                                .build())
                        .build())
                .toList();
    }

    /** Told twice about one referral, the stricter counts. */
    private static boolean isBarred(Known<ReferralFact.Recommended> known, Known<ReferralFact.Recommended> other) {
        return other.value().referral().equals(known.value().referral())
                && !other.value().mayContact();
    }

    private static Stream<Referral> received(Situation situation) {
        return situation.relationship().referrals().received().stream();
    }

    private static Owed.Builder owed(Situation situation, Referral referral, Known<?> cause) {
        return Owed.builder()
                .cause(cause.fact())
                .since(cause.occurredAt())
                .known(cause.recordedAt())
                .contact(referral.received().value().by())
                .figures(figures(situation, referral).build());
    }

    private static Attributes.Builder figures(Situation situation, Referral referral) {
        return Attributes.builder()
                .put("on", Days.ofOwner(situation, referral.received().occurredAt()))
                .put("referral", referral.received().value().referral().value());
    }
}
