package io.github.relationship;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.history.Person;
import io.github.relationship.history.RofCallLog.Call;
import io.github.relationship.insight.MeetingBriefs;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.Situation;
import io.github.relationship.plan.Watch;
import io.github.relationship.playbook.Judgement;
import io.github.relationship.rof.RofQuestion;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** R1, R4, F14: while anybody there complains, nobody is asked for more. */
@AddLifecycleHook(Seeds.class)
@Domain(Generated.class)
@Domain(DomainContext.Global.class)
class ComplaintProperties {

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void R4_there_is_no_question_about_opportunities_or_referrals_under_a_complaint(
            @ForAll World world, @ForAll Tale tale) {
        Telling told = Telling.begin(world);
        for (Step step : tale.steps()) {
            told.tell(step);
            if (!told.relationship().complaints().open().isEmpty()) {
                assertNothingMoreIsAsked(told);
            }
        }
    }

    private static void assertNothingMoreIsAsked(Telling told) {
        for (Call call : told.relationship().rofCalls().calls()) {
            assertThat(told.world()
                            .playbook()
                            .rofCall(told.relationship(), told.context(), call.id())
                            .next())
                    .as("call %s%n%s", call.id(), told)
                    .isNotEqualTo(Optional.of(RofQuestion.OPPORTUNITIES))
                    .isNotEqualTo(Optional.of(RofQuestion.REFERRALS));
        }
        Judgement judgement = told.judge();
        List<AgendaItem> items = judgement.plan().items();
        assertThat(items)
                .as(told.toString())
                .noneMatch(item -> item.key().rule().value().equals("F14"));
        Situation situation =
                new Situation(judgement.relationship(), judgement.decision(), told.context(), new Watch(told.now()));
        assertThat(MeetingBriefs.of(
                                situation,
                                items,
                                told.now(),
                                told.relationship().people().all().stream()
                                        .map(Person::id)
                                        .toList())
                        .questions())
                .isEmpty();
    }
}
