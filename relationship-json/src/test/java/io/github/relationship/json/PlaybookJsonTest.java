package io.github.relationship.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.relationship.attribute.Attributes;
import io.github.relationship.attribute.RuleSpec;
import io.github.relationship.followup.FollowUps;
import io.github.relationship.history.AtMost;
import io.github.relationship.history.Channel;
import io.github.relationship.history.ReachableHours;
import io.github.relationship.history.Relationship;
import io.github.relationship.id.PlaybookId;
import io.github.relationship.id.RuleId;
import io.github.relationship.ladder.AsOf;
import io.github.relationship.ladder.Finding;
import io.github.relationship.ladder.Ladder;
import io.github.relationship.ladder.Requirement;
import io.github.relationship.ladder.Requirements;
import io.github.relationship.ladder.Rung;
import io.github.relationship.plan.Budget;
import io.github.relationship.plan.Caps;
import io.github.relationship.plan.Limits;
import io.github.relationship.plan.Proposal;
import io.github.relationship.plan.Rule;
import io.github.relationship.plan.Situation;
import io.github.relationship.plan.WindowRule;
import io.github.relationship.playbook.Playbook;
import io.github.relationship.rof.RofCalls;
import io.github.relationship.rule.Cadence;
import io.github.relationship.rule.Cause;
import io.github.relationship.rule.Holiday;
import io.github.relationship.rule.Missed;
import io.github.relationship.rule.Occasion;
import io.github.relationship.rule.Owed;
import io.github.relationship.rule.Trigger;
import io.github.relationship.touch.Attentions;
import io.github.relationship.touch.Touches;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlaybookJsonTest {

    private static final RuleCatalog STANDARD = RuleCatalog.standard();

    /** A rule, a requirement and a trigger of a host's own. */
    record Loyalty(RuleId id, long years) implements Rule {
        @Override
        public RuleSpec spec() {
            return RuleSpec.of(
                    "acme-loyalty", id, Attributes.builder().put("years", years).build());
        }

        @Override
        public void propose(Situation situation, Consumer<Proposal> proposals) {}

        @Override
        public String because() {
            return "They have been with us for {years} years.";
        }
    }

    record OnTheList(String list) implements Requirement {
        @Override
        public RuleSpec spec() {
            return RuleSpec.of(
                    "acme-list",
                    RuleId.of("list-" + list),
                    Attributes.builder().put("list", list).build());
        }

        @Override
        public Finding assess(Relationship relationship, AsOf asOf) {
            throw new UnsupportedOperationException();
        }
    }

    enum AcmeTrigger implements Trigger {
        WARRANTY_ENDS;

        @Override
        public List<Owed> owed(Situation situation) {
            return List.of();
        }
    }

    static Stream<Playbook> playbooks() {
        return Stream.of(
                Playbook.standard(),
                Playbook.businessToConsumer(),
                Playbook.minimal(),
                PlanSamples.playbook(),
                limited(),
                Playbook.standard().with(RofCalls.inUseAfter(7)),
                Playbook.standard()
                        .with(Cadence.builder()
                                .from((Cadence) Attentions.somethingToKeep())
                                .missed(Missed.ALL)
                                .build()),
                Playbook.standard()
                        .with(Occasion.builder()
                                .from((Occasion) Touches.holidayCard())
                                .instead(Holiday.STANDARD.get(1).called("Thanksgiving, in October"))
                                .build()),
                Playbook.standard().without(RuleId.of("F3")));
    }

    /** Every limit that there is. */
    private static Playbook limited() {
        Caps caps = Caps.builder()
                .from(Caps.standard())
                .putPerChannel(Channel.EMAIL, new AtMost(1, 7))
                .byCalendarDays(true)
                .build();
        Budget budget = Budget.builder()
                .from(Budget.standard(Currency.getInstance("USD")))
                .tiers(List.of(0, 6, 33, 90))
                .marginPercent(10)
                .build();
        return Playbook.builder()
                .from(Playbook.minimal())
                .limits(Limits.builder()
                        .caps(caps)
                        .budget(budget)
                        .putLeadTimes(Channel.POST, 8)
                        .addOptInCountries("AT", "DE")
                        .addContactHours(
                                new ReachableHours(Set.of(DayOfWeek.MONDAY), LocalTime.of(8, 0), LocalTime.of(20, 0)))
                        .postToMinors(true)
                        .build())
                .build();
    }

    @Test
    void a_playbook_without_limits_says_nothing_of_them() {
        Playbook free =
                Playbook.builder().from(Playbook.minimal()).limits(Limits.NONE).build();
        assertThat(PlaybookJson.write(free)).doesNotContain("limits");
        assertThat(free.version()).isNotEqualTo(Playbook.minimal().version());
    }

    @ParameterizedTest
    @MethodSource("playbooks")
    void a_playbook_comes_back_with_its_version(Playbook playbook) {
        String text = PlaybookJson.write(playbook);
        Playbook read = PlaybookJson.read(text, STANDARD).value();

        assertThat(read).isEqualTo(playbook);
        assertThat(read.version()).isEqualTo(playbook.version());
        assertThat(PlaybookJson.write(read)).isEqualTo(text);
    }

    @Test
    void a_hosts_own_rules_requirements_and_triggers_come_back_through_its_catalog() {
        Playbook playbook = Playbook.builder()
                .id(PlaybookId.of("acme"))
                .ladder(Ladder.builder()
                        .addRungs(Rung.first("a", "A"), Rung.automatic("b", "B", new OnTheList("gold")))
                        .build())
                .addRules(
                        new Loyalty(RuleId.of("L"), 5),
                        Cause.builder()
                                .from((Cause) RofCalls.afterDelivery())
                                .trigger(AcmeTrigger.WARRANTY_ENDS)
                                .window(WindowRule.workingDays(5, 15))
                                .build())
                .build();
        RuleCatalog catalog = STANDARD.withRule(
                        "acme-loyalty",
                        spec -> new Loyalty(spec.id(), spec.attributes().wholeNumber("years")))
                .withRequirement(
                        "acme-list", spec -> new OnTheList(spec.attributes().text("list")))
                .withTrigger(AcmeTrigger.WARRANTY_ENDS);
        String text = PlaybookJson.write(playbook);

        assertThat(PlaybookJson.read(text, catalog)).isEqualTo(Parsed.of(playbook));
        assertThatThrownBy(() -> PlaybookJson.read(text, STANDARD))
                .isInstanceOf(MalformedJsonException.class)
                .hasMessage("$.ladder.rungs[1].evidence (line 1, column 98): the catalog has no requirements of type"
                        + " 'acme-list', which list-gold is; add the type to the catalog");
    }

    static Stream<Method> factories() {
        return Stream.of(FollowUps.class, RofCalls.class, Touches.class, Attentions.class, Requirements.class)
                .flatMap(factory -> Arrays.stream(factory.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> Stream.of(Rule.class, Requirement.class).anyMatch(method.getReturnType()::equals));
    }

    @ParameterizedTest
    @MethodSource("factories")
    void all_that_comes_with_the_library_is_in_the_standard_catalog(Method factory) throws Exception {
        Object made = factory.invoke(
                null,
                Arrays.stream(factory.getParameterTypes())
                        .map(PlaybookJsonTest::any)
                        .toArray());

        if (made instanceof Rule rule) {
            assertThat(STANDARD.rule(rule.spec())).isEqualTo(rule);
        } else {
            assertThat(STANDARD.requirement(((Requirement) made).spec())).isEqualTo(made);
        }
    }

    private static Object any(Class<?> type) {
        return Stream.<Object>of(2, Period.ofMonths(7), LocalDate.of(2026, 1, 31), Holiday.STANDARD, new Requirement[] {
                    Requirements.qualified(), Requirements.commitment()
                })
                .filter(value -> type.isInstance(value) || (type == int.class && value instanceof Integer))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_playbook_from_before_a_setting_was_known_is_read_with_its_usual_value() {
        String text = PlaybookJson.write(Playbook.standard());
        String older = text.replace("\"evenIfDisqualified\":false,", "");

        assertThat(older).isNotEqualTo(text);
        assertThat(PlaybookJson.read(older, STANDARD).value()).isEqualTo(Playbook.standard());
    }

    @Test
    void a_catalog_has_each_name_once() {
        assertThatThrownBy(() -> STANDARD.withRule("silence", spec -> new Loyalty(spec.id(), 1)))
                .hasMessage("the catalog has rules named 'silence'; choose another name");
        assertThatThrownBy(() -> STANDARD.withRequirement("age", spec -> new OnTheList("x")))
                .hasMessage("the catalog has requirements named 'age'; choose another name");
        assertThatThrownBy(() -> STANDARD.withTrigger(AcmeTrigger.WARRANTY_ENDS).withTrigger(AcmeTrigger.WARRANTY_ENDS))
                .hasMessage("the catalog has triggers named 'WARRANTY_ENDS'; choose another name");
    }

    private static String rule(String from, String to) {
        RuleSpec spec = RofCalls.afterDelivery().spec();
        String text = Json.write(spec, UnreadMembers.NONE, SpecForms.RULE);
        assertThat(text).contains(from);
        return text.replace(from, to);
    }

    /** The names of the settings that the rule has, with a name in the place of another. */
    private static String names(String from, String to) {
        Set<String> names = new TreeSet<>();
        RofCalls.afterDelivery()
                .spec()
                .attributes()
                .asMap()
                .keySet()
                .forEach(name -> names.addAll(name.equals(from) ? List.of(to.split(", ")) : List.of(name)));
        return names.toString();
    }

    static Stream<List<String>> badSettings() {
        return Stream.of(
                List.of(
                        rule("\"GOODS_IN_HAND\"", "\"GOODS_LOST\""),
                        "the catalog has no trigger 'GOODS_LOST'; add it to the catalog"),
                List.of(
                        rule("\"ROF\"", "\"FOR\""),
                        "setting 'class' is none of the words that are known here: correct it"),
                List.of(
                        rule("ROF call by CALL", "ROF call by PHONE"),
                        "channel of an option is not one of [VISIT, MEAL, EVENT, CALL, VIDEO, MESSAGE, EMAIL, SOCIAL, POST]; give one of these"),
                List.of(
                        rule("ROF call by CALL", "ROF call"),
                        "an option is written like 'call by CALL' or 'handwritten card by POST, tier 1, lead 5': pass what"
                                + " Option.toString() wrote"),
                List.of(
                        rule("\"step\":", "\"steps\":"),
                        "there is no attribute 'step', only " + names("step", "steps")
                                + ": ask has(name) first where it may be missing"),
                List.of(
                        rule("\"usefulForDays\":90", "\"usefulForDays\":9000000000"),
                        "setting 'usefulForDays' is out of range: correct it"),
                List.of(
                        rule("\"step\":", "\"extra\":1,\"step\":"),
                        "F3 of type 'cause' was given the settings Attributes" + names("class", "class, extra")
                                + " and came out with others, Attributes" + names("", "")
                                + "; correct the settings, or the maker of this type"),
                List.of(
                        rule("\"cause\"", "\"chance\""),
                        "the catalog has no rules of type 'chance', which F3 is; add the type to the catalog"));
    }

    @ParameterizedTest
    @MethodSource("badSettings")
    void settings_that_a_rule_would_not_have_are_refused(List<String> spec) {
        Playbook empty = Playbook.builder()
                .id(PlaybookId.of("p"))
                .ladder(Ladder.standard())
                .build();
        String text = PlaybookJson.write(empty).replaceFirst("}$", ",\"rules\":[");

        assertThatThrownBy(() -> PlaybookJson.read(text + spec.get(0) + "]}", STANDARD))
                .isInstanceOf(MalformedJsonException.class)
                .hasMessage("$.rules[0] (line 1, column " + (text.length() + 1) + "): " + spec.get(1));
    }

    @Test
    void a_requirement_whose_period_is_none_is_refused() {
        String text = PlaybookJson.write(Playbook.standard()).replace("\"P24M\"", "\"two years\"");

        assertThatThrownBy(() -> PlaybookJson.read(text, STANDARD))
                .isInstanceOf(MalformedJsonException.class)
                .hasMessageStartingWith("$.ladder.rungs[3].evidence (line 1, column ")
                .hasMessageEndingWith("): setting 'within' is no date or period of ISO 8601: correct it");
    }

    @Test
    void the_parts_of_a_requirement_may_be_texts_but_have_to_be_requirements() {
        RuleSpec spec = RuleSpec.of(
                "all-of",
                RuleId.of("all-of"),
                Attributes.builder().put("requirements", List.of("Patricia")).build());

        assertThatThrownBy(() -> STANDARD.requirement(spec))
                .hasMessage(
                        "a part of requirement all-of is not the text of a requirement: write the parts as objects");
    }

    @Test
    void a_playbook_of_a_newer_format_is_refused() {
        String text = PlaybookJson.write(Playbook.standard()).replace("\"format\":1", "\"format\":2");

        assertThatThrownBy(() -> PlaybookJson.read(text, STANDARD))
                .isInstanceOf(MalformedJsonException.class)
                .hasMessage("$.format (line 1, column 11): expected the format 1, but there is a number");
    }
}
