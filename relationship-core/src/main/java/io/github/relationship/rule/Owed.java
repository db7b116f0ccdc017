package io.github.relationship.rule;

import io.github.relationship.attribute.Attributes;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.FactId;
import io.github.relationship.id.UserId;
import io.github.relationship.internal.HouseStyle;
import io.github.relationship.plan.HeldBackCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Something that is owed because of a fact. */
@Value.Immutable
@HouseStyle
public abstract sealed class Owed permits ImmutableOwed {

    Owed() {}

    /**
     * Starts something owed.
     *
     * @return a builder that wants at least {@code cause}, {@code since} and {@code known}
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The fact that names the item: of several, the earliest that is still open (G4).
     *
     * @return its id
     */
    public abstract FactId cause();

    /**
     * From when the window counts.
     *
     * @return the instant of the cause
     */
    public abstract Instant since();

    /**
     * The day from which the window counts instead, where the cause names one.
     *
     * @return the day, in the doer's zone
     */
    public abstract Optional<LocalDate> on();

    /**
     * The day by whose end it must be given, where the cause names one: the window's latest.
     *
     * @return the day, in the doer's zone
     */
    public abstract Optional<LocalDate> by();

    /**
     * Since when it stands, where it may have lapsed and come back under the same key: what people did with the line before is
     * about the one that was there then.
     *
     * @return the instant, empty where it cannot lapse
     */
    public abstract Optional<Instant> raised();

    /**
     * When what makes the window computable was recorded.
     *
     * @return the instant
     */
    public abstract Instant known();

    /**
     * Whom the cause names.
     *
     * @return the contact, empty for whom the account's order gives (F24)
     */
    public abstract Optional<ContactId> contact();

    /**
     * Who on our side brought the cause about.
     *
     * @return the user, empty for the owner
     */
    public abstract Optional<UserId> actor();

    /**
     * What is done by giving it, where that is a deed of its own (F23).
     *
     * @return a word that names cause and deed, empty for what the rule says
     */
    public abstract Optional<String> deed();

    /**
     * Before when it should not be due, whatever the window says.
     *
     * @return the instant; latest and expiry move along
     */
    public abstract Optional<Instant> notDueBefore();

    /**
     * A verdict that is reached already: the item is shown as held back with this code.
     *
     * @return the code, empty for arbitration to decide
     */
    public abstract Optional<HeldBackCode> verdict();

    /**
     * All facts behind it.
     *
     * @return their ids, in the order in which they matter; the cause alone if empty
     */
    public abstract List<FactId> facts();

    /**
     * What was compared, for the reason.
     *
     * @return figures by name
     */
    @Value.Default
    public Attributes figures() {
        return Attributes.NONE;
    }

    /** Builds an {@link Owed}. */
    public static final class Builder extends ImmutableOwed.Builder {
        Builder() {}
    }
}
