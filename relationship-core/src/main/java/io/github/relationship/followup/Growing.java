package io.github.relationship.followup;

import static io.github.relationship.ladder.StandardRungs.CLIENT;
import static io.github.relationship.ladder.StandardRungs.CUSTOMER;
import static io.github.relationship.ladder.StandardRungs.PARTNER;

import io.github.relationship.attribute.Attributes;
import io.github.relationship.history.Channel;
import io.github.relationship.history.Purpose;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.ItemClass;
import io.github.relationship.plan.Option;
import io.github.relationship.plan.Rule;
import io.github.relationship.plan.WindowRule;
import io.github.relationship.rule.Ask;
import io.github.relationship.rule.Silence;

/** What brings a relationship further (F14). */
public final class Growing {

    private static final Option VISIT = Option.of(Channel.VISIT, "visit");
    private static final Option CALL = Option.of(Channel.CALL, "call");
    private static final Option EMAIL = Option.of(Channel.EMAIL, "personal e-mail");

    private Growing() {}

    /**
     * Who is one requirement short of the next rung is helped to show it; who has been a client for half a year is asked to commit
     * themselves (F14).
     *
     * @return the rule
     */
    public static Rule nextRung() {
        return Silence.builder()
                .ask(Ask.builder()
                        .rule(NextRung.RULE)
                        .itemClass(ItemClass.MEANINGFUL)
                        .purpose(Purpose.PROMOTIONAL)
                        .addStages(CUSTOMER, CLIENT, PARTNER)
                        .addOptions(VISIT, CALL, EMAIL)
                        .because(
                                "[One requirement short of {rung}: {missing}.][ To show it: {show}, with {contact}.][Since {silent} nobody has talked with them about commitment; raise it with {contact}.]")
                        .build())
                .quiet(FollowUpQuiet.NEXT_RUNG_IN_REACH)
                .againAfter(Keeping.ONCE_CLOSED)
                .joins(false)
                .window(WindowRule.workingDays(10, 30))
                .build();
    }

    /**
     * Whether a line asks us to talk with them about a commitment.
     *
     * @param item any line
     * @return true for a line of {@link #nextRung()} to which such a talk is the way
     */
    public static boolean asksForCommitment(AgendaItem item) {
        Attributes figures = item.reason().figures();
        boolean isTheWay = figures.has("show") && figures.texts("show").contains(Showing.TALK_ABOUT_COMMITMENT.name());
        return item.key().rule().equals(NextRung.RULE) && (isTheWay || figures.has("silent"));
    }
}
