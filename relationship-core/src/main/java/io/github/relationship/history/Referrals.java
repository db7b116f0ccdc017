package io.github.relationship.history;

import io.github.relationship.id.ContactId;
import io.github.relationship.id.ReferralId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Who recommends whom: what we received and gave at this end, how far it has come, and what was told. */
public final class Referrals extends Theme<Referrals> {

    /**
     * A referral that somebody here gave us.
     *
     * @param received how we received it
     * @param progress how far it has come, and since when
     * @param told how far it had come when the referrer was last told
     */
    public record Referral(
            Known<ReferralFact.Received> received,
            Optional<Known<ReferralFact.Progress>> progress,
            Optional<Known<ReferralFact.Progress>> told) {}

    private final Map<ReferralId, Referral> received;
    private final List<Known<ReferralFact.Given>> given;
    private final Map<ReferralId, Known<ReferralFact.Progress>> outcomes;
    private final List<Known<ReferralFact.Recommended>> recommended;
    private final Map<ContactId, Known<ReferralFact.ProfileLearnt>> profiles;

    Referrals() {
        this(new TreeMap<>(), new ArrayList<>(), new TreeMap<>(), new ArrayList<>(), new TreeMap<>());
    }

    private Referrals(
            Map<ReferralId, Referral> received,
            List<Known<ReferralFact.Given>> given,
            Map<ReferralId, Known<ReferralFact.Progress>> outcomes,
            List<Known<ReferralFact.Recommended>> recommended,
            Map<ContactId, Known<ReferralFact.ProfileLearnt>> profiles) {
        this.received = received;
        this.given = given;
        this.outcomes = outcomes;
        this.recommended = recommended;
        this.profiles = profiles;
    }

    @Override
    Referrals copy() {
        return new Referrals(
                new TreeMap<>(received),
                new ArrayList<>(given),
                new TreeMap<>(outcomes),
                new ArrayList<>(recommended),
                new TreeMap<>(profiles));
    }

    void apply(Entry entry, ReferralFact fact) {
        if (fact instanceof ReferralFact.Received it) {
            received.put(it.referral(), new Referral(Known.from(entry, it), Optional.empty(), Optional.empty()));
        } else if (fact instanceof ReferralFact.Given it) {
            given.add(Known.from(entry, it));
        } else if (fact instanceof ReferralFact.Recommended it) {
            recommended.add(Known.from(entry, it));
        } else if (fact instanceof ReferralFact.ProfileLearnt it) {
            profiles.put(it.contact(), Known.from(entry, it));
        } else if (fact instanceof ReferralFact.Progressed it) {
            progressed(it.referral(), Known.from(entry, it.progress()));
        } else if (fact instanceof ReferralFact.OutcomeTold it) {
            received.computeIfPresent(
                    it.referral(),
                    (id, before) -> new Referral(
                            before.received(), before.progress(), Optional.of(Known.from(entry, it.told()))));
        } else {
            throw new AssertionError(fact.getClass());
        }
    }

    /** One id may stand at both ends here: what they sent us, and what we sent them in return. */
    private void progressed(ReferralId referral, Known<ReferralFact.Progress> progress) {
        received.computeIfPresent(
                referral, (id, before) -> new Referral(before.received(), Optional.of(progress), before.told()));
        if (given.stream().anyMatch(known -> known.value().referral().equals(referral))) {
            outcomes.put(referral, progress);
        }
    }

    /**
     * The referrals that somebody here gave us.
     *
     * @return each, by the order of their ids
     */
    public List<Referral> received() {
        return List.copyOf(received.values());
    }

    /**
     * The business that we sent here.
     *
     * @return each, earliest first
     */
    public List<Known<ReferralFact.Given>> given() {
        return Collections.unmodifiableList(given);
    }

    /**
     * What came of business that we sent here (V2).
     *
     * @param referral the id of a referral that we gave
     * @return how far it has come, and since when; empty while nothing is known
     */
    public Optional<Known<ReferralFact.Progress>> outcome(ReferralId referral) {
        return Optional.ofNullable(outcomes.get(referral));
    }

    /**
     * Give and gain: how many referrals more we gave than we received (V2).
     *
     * @return negative where we owe them
     */
    public int balance() {
        return given.size() - received.size();
    }

    /**
     * By whom we were recommended to this party.
     *
     * @return each recommendation, earliest first
     */
    public List<Known<ReferralFact.Recommended>> recommended() {
        return Collections.unmodifiableList(recommended);
    }

    /**
     * Whom to send what business, as far as we have learnt it.
     *
     * @return what each of them listens for, the earliest learnt first
     */
    public List<Known<ReferralFact.ProfileLearnt>> profiles() {
        return profiles.values().stream()
                .sorted(Comparator.comparing((Known<ReferralFact.ProfileLearnt> known) -> known.occurredAt())
                        .thenComparing(known -> known.fact()))
                .toList();
    }

    /**
     * What somebody here told us to listen for in order to send them business.
     *
     * @param contact who
     * @return the latest profile, if any
     */
    public Optional<Known<ReferralFact.ProfileLearnt>> profile(ContactId contact) {
        return Optional.ofNullable(profiles.get(contact));
    }
}
