package io.github.relationship.json;

import io.github.relationship.attribute.Attributes;
import io.github.relationship.attribute.RuleSpec;
import io.github.relationship.calendar.Anchored;
import io.github.relationship.history.Channel;
import io.github.relationship.history.Purpose;
import io.github.relationship.id.RungId;
import io.github.relationship.plan.Doing;
import io.github.relationship.plan.ItemClass;
import io.github.relationship.plan.Nature;
import io.github.relationship.plan.Option;
import io.github.relationship.plan.Rule;
import io.github.relationship.plan.WindowRule;
import io.github.relationship.rule.Ask;
import io.github.relationship.rule.Audience;
import io.github.relationship.rule.Cadence;
import io.github.relationship.rule.Cause;
import io.github.relationship.rule.Holiday;
import io.github.relationship.rule.Missed;
import io.github.relationship.rule.Occasion;
import io.github.relationship.rule.OccasionDays;
import io.github.relationship.rule.Review;
import io.github.relationship.rule.Silence;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** The five shapes of rule, out of their specs. What a spec says beyond this is noticed by whoever compares it with the rule's own. */
final class StandardRules {

    static final Set<String> TYPES = Set.of("cause", "silence", "cadence", "occasion", "review");

    private static final String NO_STEP = "-";

    private StandardRules() {}

    static Optional<Function<RuleSpec, Rule>> maker(String type, Vocabulary vocabulary) {
        return switch (type) {
            case "cause" -> Optional.of(spec -> cause(spec, vocabulary));
            case "silence" -> Optional.of(spec -> silence(spec, vocabulary));
            case "cadence" -> Optional.of(StandardRules::cadence);
            case "occasion" -> Optional.of(StandardRules::occasion);
            case "review" -> Optional.of(spec -> review(spec, vocabulary));
            default -> Optional.empty();
        };
    }

    private static Rule cause(RuleSpec spec, Vocabulary vocabulary) {
        Attributes settings = spec.attributes();
        Cause.Builder rule = Cause.builder()
                .ask(ask(spec))
                .trigger(vocabulary.trigger(settings.text("trigger")))
                .window(window(settings, "window"));
        if (settings.has("usefulForDays")) {
            rule.usefulForDays(number(settings, "usefulForDays"));
        }
        return rule.build();
    }

    private static Rule silence(RuleSpec spec, Vocabulary vocabulary) {
        Attributes settings = spec.attributes();
        Silence.Builder rule = Silence.builder()
                .ask(ask(spec))
                .quiet(vocabulary.quiet(settings.text("quiet")))
                .window(window(settings, "window"));
        if (settings.has("targetWindow")) {
            rule.targetWindow(window(settings, "targetWindow"));
        }
        if (settings.has("againAfter")) {
            rule.againAfter(Settings.parse(settings, "againAfter", Period::parse));
        }
        if (settings.has("joins")) {
            rule.joins(settings.flag("joins"));
        }
        if (settings.has("windows")) {
            rule.windows(perRung(settings, "windows", WindowRule::parse));
        }
        if (settings.has("evenIfUnanswered")) {
            rule.evenIfUnanswered(settings.flag("evenIfUnanswered"));
        }
        if (settings.has("restsAfterAnswer")) {
            rule.restsAfterAnswer(Settings.parse(settings, "restsAfterAnswer", Period::parse));
        }
        return rule.build();
    }

    private static Rule cadence(RuleSpec spec) {
        Attributes settings = spec.attributes();
        Cadence.Builder rule = Cadence.builder();
        if (settings.has("targetsOnly")) {
            rule.targetsOnly(settings.flag("targetsOnly"));
        }
        if (settings.has("missed")) {
            rule.missed(Settings.word(settings, "missed", Missed::valueOf));
        }
        if (settings.has("doneThrough")) {
            rule.doneThrough(Settings.word(settings, "doneThrough", Channel::valueOf));
        }
        return rule.ask(ask(spec))
                .dates(Anchored.of(
                        Settings.parse(settings, "anchor", LocalDate::parse),
                        Settings.parse(settings, "every", Period::parse)))
                .window(window(settings, "window"))
                .audience(Settings.word(settings, "audience", Audience::valueOf))
                .build();
    }

    private static Rule occasion(RuleSpec spec) {
        Attributes settings = spec.attributes();
        Occasion.Builder rule = Occasion.builder();
        if (settings.has("audience")) {
            rule.audience(Settings.word(settings, "audience", Audience::valueOf));
        }
        if (settings.has("holidays")) {
            rule.holidays(
                    settings.texts("holidays").stream().map(Holiday::parse).toList());
        }
        if (settings.has("instead")) {
            rule.instead(Settings.parse(settings, "instead", Holiday::parse));
        }
        return rule.ask(ask(spec))
                .days(Settings.word(settings, "days", OccasionDays::valueOf))
                .staleAfterDays(number(settings, "staleAfterDays"))
                .build();
    }

    private static Rule review(RuleSpec spec, Vocabulary vocabulary) {
        return Review.builder()
                .ask(ask(spec))
                .question(vocabulary.trigger(spec.attributes().text("question")))
                .window(window(spec.attributes(), "window"))
                .build();
    }

    private static Ask ask(RuleSpec spec) {
        Attributes settings = spec.attributes();
        return Ask.builder()
                .rule(spec.id())
                .step(Optional.of(settings.text("step")).filter(step -> !step.equals(NO_STEP)))
                .itemClass(Settings.word(settings, "class", ItemClass::valueOf))
                .purpose(Settings.word(settings, "purpose", Purpose::valueOf))
                .nature(Settings.word(settings, "nature", Nature::valueOf))
                .doing(Settings.word(settings, "doing", Doing::valueOf))
                .stages(settings.texts("stages").stream().map(RungId::of).toList())
                .options(settings.texts("options").stream().map(Option::parse).toList())
                .needsGrant(Settings.flag(settings, "needsGrant"))
                .evenIfDisqualified(Settings.flag(settings, "evenIfDisqualified"))
                .evenIfDeparted(Settings.flag(settings, "evenIfDeparted"))
                .waitsForRecovery(Settings.flag(settings, "waitsForRecovery"))
                .deed(settings.has("deed") ? Optional.of(settings.text("deed")) : Optional.empty())
                .tiers(settings.has("tiers") ? perRung(settings, "tiers", Integer::valueOf) : Map.of())
                .because(settings.text("because"))
                .build();
    }

    /** Such as {@code client: 60 to 90 days}: what follows the last colon holds on the rung before it. */
    private static <T> Map<RungId, T> perRung(Attributes settings, String name, Function<String, T> parse) {
        Map<RungId, T> values = new TreeMap<>();
        for (String text : settings.texts(name)) {
            int colon = text.lastIndexOf(": ");
            if (colon < 1) {
                throw new IllegalArgumentException("setting '" + name + "' has a part without its rung: write it like"
                        + " 'client: 60 to 90 days'");
            }
            values.put(RungId.of(text.substring(0, colon)), parse.apply(text.substring(colon + 2)));
        }
        return values;
    }

    private static WindowRule window(Attributes settings, String name) {
        return WindowRule.parse(settings.text(name));
    }

    private static int number(Attributes settings, String name) {
        return Settings.number(settings, name);
    }
}
