package io.github.relationship.json;

import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.Plan;
import io.github.relationship.plan.Reason;

/**
 * Plans as JSON, and the parts of them that stand alone: one item, and its reason, which a store keeps beside the item's columns.
 *
 * <p>All of it is data, codes and ids: no names and no sentences. Safe for threads.
 */
public final class PlanJson {

    private PlanJson() {}

    /**
     * Writes a plan.
     *
     * @param plan the plan
     * @return JSON on one line
     */
    public static String write(Plan plan) {
        return write(Parsed.of(plan));
    }

    /**
     * Writes a plan, and puts back what was left unread when it was read.
     *
     * @param plan what {@link #read} returned
     * @return JSON on one line
     */
    public static String write(Parsed<Plan> plan) {
        return Json.write(plan.value(), plan.unread(), PlanForms.PLAN);
    }

    /**
     * Reads a plan.
     *
     * @param text one JSON object
     * @return the plan, and what was left unread beside it
     * @throws MalformedJsonException if the text is no plan, or one of a newer format
     */
    public static Parsed<Plan> read(String text) {
        return Json.read(text, PlanForms.PLAN);
    }

    /**
     * Writes one item of a plan.
     *
     * @param item the item
     * @return JSON on one line
     */
    public static String writeItem(AgendaItem item) {
        return Json.write(item, UnreadMembers.NONE, PlanForms.ITEM);
    }

    /**
     * Reads one item of a plan.
     *
     * @param text one JSON object
     * @return the item, and what was left unread beside it
     * @throws MalformedJsonException if the text is no item
     */
    public static Parsed<AgendaItem> readItem(String text) {
        return Json.read(text, PlanForms.ITEM);
    }

    /**
     * Writes the reason of an item.
     *
     * @param reason the reason
     * @return JSON on one line
     */
    public static String writeReason(Reason reason) {
        return Json.write(reason, UnreadMembers.NONE, PlanForms.REASON);
    }

    /**
     * Reads the reason of an item.
     *
     * @param text one JSON object
     * @return the reason, and what was left unread beside it
     * @throws MalformedJsonException if the text is no reason
     */
    public static Parsed<Reason> readReason(String text) {
        return Json.read(text, PlanForms.REASON);
    }
}
