package io.github.relationship.rof;

import io.github.relationship.history.Channel;
import io.github.relationship.history.Purpose;
import io.github.relationship.id.RuleId;
import io.github.relationship.ladder.StandardRungs;
import io.github.relationship.plan.ItemClass;
import io.github.relationship.plan.Option;
import io.github.relationship.plan.Rule;
import io.github.relationship.plan.WindowRule;
import io.github.relationship.rule.Ask;
import io.github.relationship.rule.Cause;
import io.github.relationship.rule.Quiet;
import io.github.relationship.rule.Silence;
import io.github.relationship.rule.Trigger;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rule that asks for ROF calls (F3). */
public final class RofCalls {

    private static final RuleId F3 = RuleId.of("F3");
    private static final WindowRule WINDOW = WindowRule.workingDays(5, 15).withNotBefore(2);
    private static final GoodsInHand GOODS_IN_HAND = new GoodsInHand(F3, WINDOW, OptionalInt.empty());
    private static final Pattern IN_USE_AFTER = Pattern.compile("IN_USE_AFTER_(\\d{1,3})_DAYS");

    private static final Continuation TO_CONTINUE = new Continuation(WINDOW);

    private RofCalls() {}

    /**
     * After each delivery somebody asks how satisfied they are, however small the sale.
     *
     * @return the rule
     */
    public static Rule afterDelivery() {
        return call(GOODS_IN_HAND);
    }

    /**
     * The same for a host that reports no deliveries: what was bought counts as in use so many days after the purchase.
     *
     * @param days 0 to 365
     * @return the rule
     */
    public static Rule inUseAfter(int days) {
        return call(goodsInUseAfter(days));
    }

    /**
     * What triggers a ROF call, by its stable name.
     *
     * @param name {@code GOODS_IN_HAND}, {@code CALL_TO_CONTINUE} or such as {@code IN_USE_AFTER_7_DAYS}
     * @return the trigger, empty where none has this name
     * @throws IllegalArgumentException if the number of days is not allowed
     */
    public static Optional<Trigger> trigger(String name) {
        Matcher inUse = IN_USE_AFTER.matcher(Objects.requireNonNull(name, "name"));
        if (inUse.matches()) {
            return Optional.of(goodsInUseAfter(Integer.parseInt(inUse.group(1))));
        }
        return Stream.<Trigger>of(GOODS_IN_HAND, TO_CONTINUE)
                .filter(trigger -> trigger.name().equals(name))
                .findFirst();
    }

    private static GoodsInHand goodsInUseAfter(int days) {
        if (days < 0 || days > 365) {
            throw new IllegalArgumentException(
                    "goods are in use " + days + " days after the purchase; allowed is 0 to 365");
        }
        return new GoodsInHand(F3, WINDOW, OptionalInt.of(days));
    }

    /**
     * A call that a complaint interrupted, or came before, goes on with what is left to ask, once the recovery is over and has cooled off (R5).
     *
     * @return the rule
     */
    public static Rule continuation() {
        return Cause.builder()
                .ask(Ask.builder()
                        .rule(F3)
                        .step("continue")
                        .itemClass(ItemClass.ROF)
                        .purpose(Purpose.PROMOTIONAL)
                        .addOptions(Option.of(Channel.CALL, "ROF call"), Option.of(Channel.VISIT, "ROF visit"))
                        .because(
                                "A complaint[ held up the call of {on}, and] was settled on {ended}; ask {contact} for opportunities and referrals.")
                        .build())
                .trigger(TO_CONTINUE)
                .window(WindowRule.workingDays(0, 2).neverExpires())
                .usefulForDays(90)
                .build();
    }

    /**
     * A client whom nobody asked for nine months is asked how it goes, where nothing was delivered that would make somebody ask (F16).
     *
     * @return the rule
     */
    public static Rule forTheRelationship() {
        return Silence.builder()
                .ask(Ask.builder()
                        .rule(RuleId.of("F16"))
                        .itemClass(ItemClass.ROF)
                        .purpose(Purpose.PROMOTIONAL)
                        .addStages(StandardRungs.CLIENT, StandardRungs.PARTNER)
                        .addOptions(Option.of(Channel.CALL, "ROF call"), Option.of(Channel.VISIT, "ROF visit"))
                        .because("Nobody asked them for nine months; ask {contact} how satisfied they are with us.")
                        .build())
                .quiet(NoCallHeld.NO_CALL_HELD)
                .againAfter(NoCallHeld.PATIENCE)
                .joins(false)
                .window(WindowRule.workingDays(20, 60))
                .build();
    }

    /**
     * What ROF calls do not let go missing for too long, by its stable name.
     *
     * @param name {@code NO_CALL_HELD}
     * @return the quiet, empty where none has this name
     */
    public static Optional<Quiet> quiet(String name) {
        Objects.requireNonNull(name, "name");
        return Optional.<Quiet>of(NoCallHeld.NO_CALL_HELD)
                .filter(quiet -> quiet.name().equals(name));
    }

    private static Rule call(GoodsInHand trigger) {
        return Cause.builder()
                .ask(Ask.builder()
                        .rule(F3)
                        .itemClass(ItemClass.ROF)
                        .purpose(Purpose.SERVICE)
                        .waitsForRecovery(true)
                        .addOptions(Option.of(Channel.CALL, "ROF call"), Option.of(Channel.VISIT, "ROF visit"))
                        .because(
                                "{purchases|purchase|purchases} in use since {since}; ask {contact} how satisfied they are.")
                        .build())
                .trigger(trigger)
                .window(WINDOW)
                .usefulForDays(90)
                .build();
    }
}
