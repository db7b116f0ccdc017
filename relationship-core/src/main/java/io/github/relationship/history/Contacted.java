package io.github.relationship.history;

import io.github.relationship.calendar.Zones;
import io.github.relationship.id.RuleId;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * When and how one person, or anybody at the account, was last in touch with us.
 *
 * @param last the last interaction of any kind, calls in vain excepted
 * @param meaningful the last two meaningful contacts, the latest first
 * @param live the last live contact
 * @param acquainted the live contact since which never two years passed without another
 * @param fromThem the last thing that came from them
 * @param tries since then, what we sent that asks for an answer, earliest first
 * @param touches the last touches of each rule, earliest first, at most {@value #TOUCHES_KEPT} of each
 * @param through the last live contact through each channel
 */
public record Contacted(
        Optional<Known<Strength>> last,
        List<Known<Strength>> meaningful,
        Optional<Known<Strength>> live,
        Optional<Known<Strength>> acquainted,
        Optional<Known<Strength>> fromThem,
        List<Known<Strength>> tries,
        Map<RuleId, List<Known<TouchSent>>> touches,
        Map<Channel, Known<Strength>> through) {

    /** So many touches of a rule are looked at: enough for those that were missed, and for not sending the same again. */
    public static final int TOUCHES_KEPT = 8;

    /** Whoever was met live within so many months is still an acquaintance (T3). */
    public static final int ACQUAINTED_MONTHS = 24;

    /** No {@value #ACQUAINTED_MONTHS} months are shorter. */
    private static final Duration SURELY_ACQUAINTED = Duration.ofDays(700);

    static final Contacted NEVER = new Contacted(
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Collections.emptyMap(),
            Collections.emptyMap());

    /**
     * The last meaningful contact (H8).
     *
     * @return what it was, empty where there was none
     */
    public Optional<Known<Strength>> lastMeaningful() {
        return meaningful.isEmpty() ? Optional.empty() : Optional.of(meaningful.get(0));
    }

    /**
     * The last touch that a rule asked for.
     *
     * @param rule the rule
     * @return the touch, empty where there was none
     */
    public Optional<Known<TouchSent>> lastTouch(RuleId rule) {
        List<Known<TouchSent>> all = touches(rule);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /**
     * The last touches that a rule asked for.
     *
     * @param rule the rule
     * @return at most {@value #TOUCHES_KEPT}, earliest first
     */
    public List<Known<TouchSent>> touches(RuleId rule) {
        return touches.getOrDefault(rule, List.of());
    }

    /**
     * The last live contact through a channel.
     *
     * @param channel the channel
     * @return the contact, empty where there was none
     */
    public Optional<Known<Strength>> lastThrough(Channel channel) {
        return Optional.ofNullable(through.get(channel));
    }

    Contacted after(Entry entry, Interaction interaction) {
        int people = entry.participants().size();
        Known<Strength> contact = Known.from(entry, interaction.strength(people));
        boolean answer = interaction.direction() == Direction.INBOUND
                || contact.value() == Strength.LIVE
                || (people == 1 && interaction.isAnswered());
        return new Contacted(
                interaction.isVainCall() ? last : Optional.of(contact),
                contact.value().isMeaningful() ? latestTwo(contact) : meaningful,
                contact.value() == Strength.LIVE ? Optional.of(contact) : live,
                contact.value() == Strength.LIVE && !isStillAcquainted(contact) ? Optional.of(contact) : acquainted,
                answer ? Optional.of(contact) : fromThem,
                answer ? List.of() : interaction.asksForAnswer(people) ? plus(tries, contact) : tries,
                touches,
                contact.value() == Strength.LIVE ? through(interaction.channel(), contact) : through);
    }

    Contacted after(Entry entry, TouchSent touch) {
        List<Known<TouchSent>> before = touches(touch.rule());
        int dropped = before.size() < TOUCHES_KEPT ? 0 : 1;
        Map<RuleId, List<Known<TouchSent>>> more = new TreeMap<>(touches);
        more.put(touch.rule(), plus(before.subList(dropped, before.size()), Known.from(entry, touch)));
        return new Contacted(
                last, meaningful, live, acquainted, fromThem, tries, Collections.unmodifiableMap(more), through);
    }

    private boolean isStillAcquainted(Known<Strength> next) {
        if (live.isEmpty()) {
            return false;
        }
        Instant before = live.get().occurredAt();
        // Mostly it was so lately that no calendar need be asked.
        return next.occurredAt().isBefore(before.plus(SURELY_ACQUAINTED))
                || next.occurredAt().isBefore(Zones.plus(before, Period.ofMonths(ACQUAINTED_MONTHS), ZoneOffset.UTC));
    }

    /** An answer to a touch comes from them: it is personal, and ends the row of vain tries. */
    Contacted answered(Entry entry) {
        Known<Strength> answer = Known.from(entry, Strength.PERSONAL);
        return new Contacted(
                Optional.of(answer),
                latestTwo(answer),
                live,
                acquainted,
                Optional.of(answer),
                List.of(),
                touches,
                through);
    }

    private List<Known<Strength>> latestTwo(Known<Strength> latest) {
        return meaningful.isEmpty() ? List.of(latest) : List.of(latest, meaningful.get(0));
    }

    private Map<Channel, Known<Strength>> through(Channel channel, Known<Strength> contact) {
        Map<Channel, Known<Strength>> more = new EnumMap<>(Channel.class);
        more.putAll(through);
        more.put(channel, contact);
        return Collections.unmodifiableMap(more);
    }

    private static <T> List<T> plus(List<T> list, T more) {
        List<T> longer = new ArrayList<>(list.size() + 1);
        longer.addAll(list);
        longer.add(more);
        return Collections.unmodifiableList(longer);
    }
}
