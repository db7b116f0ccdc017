package io.github.relationship.history;

import io.github.relationship.id.RuleId;
import java.util.ArrayList;
import java.util.Collections;
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
 * @param fromThem the last thing that came from them
 * @param tries since then, what we sent that asks for an answer, earliest first
 * @param touches the last touch of each rule
 */
public record Contacted(
        Optional<Known<Strength>> last,
        List<Known<Strength>> meaningful,
        Optional<Known<Strength>> live,
        Optional<Known<Strength>> fromThem,
        List<Known<Strength>> tries,
        Map<RuleId, Known<TouchSent>> touches) {

    static final Contacted NEVER = new Contacted(
            Optional.empty(), List.of(), Optional.empty(), Optional.empty(), List.of(), Collections.emptyMap());

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
        return Optional.ofNullable(touches.get(rule));
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
                answer ? Optional.of(contact) : fromThem,
                answer ? List.of() : interaction.asksForAnswer(people) ? plus(tries, contact) : tries,
                touches);
    }

    Contacted after(Entry entry, TouchSent touch) {
        Map<RuleId, Known<TouchSent>> more = new TreeMap<>(touches);
        more.put(touch.rule(), Known.from(entry, touch));
        return new Contacted(last, meaningful, live, fromThem, tries, Collections.unmodifiableMap(more));
    }

    /** An answer to a touch comes from them: it is personal, and ends the row of vain tries. */
    Contacted answered(Entry entry) {
        Known<Strength> answer = Known.from(entry, Strength.PERSONAL);
        return new Contacted(Optional.of(answer), latestTwo(answer), live, Optional.of(answer), List.of(), touches);
    }

    private List<Known<Strength>> latestTwo(Known<Strength> latest) {
        return meaningful.isEmpty() ? List.of(latest) : List.of(latest, meaningful.get(0));
    }

    private static <T> List<T> plus(List<T> list, T more) {
        List<T> longer = new ArrayList<>(list);
        longer.add(more);
        return Collections.unmodifiableList(longer);
    }
}
