package io.github.relationship.ladder;

import java.time.Period;
import java.util.List;

/** The standard requirements (L2). Periods end at the instant of asking, at the same local time (C3). */
public final class Requirements {

    private Requirements() {}

    /**
     * Somebody said that they are worth our time.
     *
     * @return the requirement
     */
    public static Requirement qualified() {
        return new Qualified();
    }

    /**
     * Purchases on so many distinct local days, ever.
     *
     * @param count how many days, at least 1
     * @return the requirement
     */
    public static Requirement purchases(int count) {
        return new PurchaseDays(count, Period.ZERO);
    }

    /**
     * Purchases on so many distinct local days within a period.
     *
     * @param count how many days, at least 1
     * @param within how far back they count, {@link Period#ZERO} for ever
     * @return the requirement
     */
    public static Requirement purchases(int count, Period within) {
        return new PurchaseDays(count, within);
    }

    /**
     * So many ROF calls within a period in which they were satisfied with everything.
     *
     * @param count how many, at least 1
     * @param within how far back they count, {@link Period#ZERO} for ever
     * @return the requirement
     */
    public static Requirement satisfied(int count, Period within) {
        return new FactCount(FactCount.Kind.SATISFIED, count, within);
    }

    /**
     * So many referrals that we received from them within a period.
     *
     * @param count how many, at least 1
     * @param within how far back they count, {@link Period#ZERO} for ever
     * @return the requirement
     */
    public static Requirement referralsReceived(int count, Period within) {
        return new FactCount(FactCount.Kind.REFERRALS_RECEIVED, count, within);
    }

    /**
     * Somebody recommended us to them within a period.
     *
     * @param within how far back it counts, {@link Period#ZERO} for ever
     * @return the requirement
     */
    public static Requirement recommended(Period within) {
        return new FactCount(FactCount.Kind.RECOMMENDED, 1, within);
    }

    /**
     * No complaint is open.
     *
     * @return the requirement
     */
    public static Requirement noOpenComplaint() {
        return new NoOpenComplaint();
    }

    /**
     * No promise of ours was broken within a period, and is still not kept (V4).
     *
     * @param within how far back a broken promise counts, {@link Period#ZERO} for ever
     * @return the requirement
     */
    public static Requirement noBrokenPromise(Period within) {
        return new NoBrokenPromise(within);
    }

    /**
     * A commitment of theirs is in force.
     *
     * @return the requirement
     */
    public static Requirement commitment() {
        return new CommitmentInForce();
    }

    /**
     * They buy so much of what they could buy from us, as estimated within a period.
     *
     * @param percent at least this much, 1 to 100
     * @param within how old the estimate may be, {@link Period#ZERO} for any age
     * @return the requirement
     */
    public static Requirement walletShare(int percent, Period within) {
        return new WalletShare(percent, within);
    }

    /**
     * We brought value in so many of the last calendar quarters, the current one included.
     *
     * @param count in how many
     * @param of of how many
     * @return the requirement
     */
    public static Requirement valueInQuarters(int count, int of) {
        return new ValueInQuarters(count, of);
    }

    /**
     * The relationship is so old.
     *
     * @param least the least age
     * @return the requirement
     */
    public static Requirement age(Period least) {
        return new Age(least);
    }

    /**
     * All of several.
     *
     * @param requirements at least one
     * @return the requirement
     */
    public static Requirement allOf(Requirement... requirements) {
        return new AllOf(List.of(requirements));
    }

    /**
     * At least one of several.
     *
     * @param requirements at least one
     * @return the requirement
     */
    public static Requirement anyOf(Requirement... requirements) {
        return new AnyOf(List.of(requirements));
    }
}
