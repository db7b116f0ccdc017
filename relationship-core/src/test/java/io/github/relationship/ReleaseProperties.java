package io.github.relationship;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.Plan;
import io.github.relationship.plan.Release;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** A5: what is released is what the plan of that instant shows, unless it would come too often or at a bad hour; nothing else is. */
@AddLifecycleHook(Seeds.class)
@Domain(Generated.class)
@Domain(DomainContext.Global.class)
class ReleaseProperties {

    private static final Set<String> BAD_MOMENTS = Set.of("QUIET_HOURS", "CAP", "SPACING");

    private static String codeOf(Release release) {
        if (release instanceof Release.Later later) {
            return later.heldBack().map(Enum::name).orElse(later.code().name());
        } else if (release instanceof Release.Never never) {
            return never.heldBack().map(Enum::name).orElse(never.code().name());
        }
        return "GO";
    }

    private static Release release(Telling told, AgendaItem item) {
        return told.world().playbook().release(item, told.relationship(), told.context());
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void A5_a_line_goes_only_if_the_plan_of_the_instant_shows_it_and_then_unless_the_moment_is_bad(
            @ForAll World world, @ForAll Tale tale) {
        Telling told = Telling.begin(world);
        List<AgendaItem> planned = new ArrayList<>();
        for (Step step : tale.steps()) {
            told.tell(step);
            planned.addAll(told.judge().plan().items());
        }
        Plan plan = told.judge().plan();
        planned.addAll(plan.items());
        for (AgendaItem item : planned) {
            Optional<AgendaItem> now = plan.find(item.key())
                    .filter(same -> same.contact().equals(item.contact())
                            && same.option().equals(item.option()));
            boolean shows =
                    now.filter(same -> !same.shows().isAfter(told.now())).isPresent();
            Release release = release(told, item);
            boolean badMoment = BAD_MOMENTS.contains(codeOf(release));
            assertThat(release.equals(Release.GO) || (shows && badMoment))
                    .as("%s: %s%n%s", item, release, told)
                    .isEqualTo(shows);
            if (now.isPresent() && !shows) {
                assertThat(release)
                        .isEqualTo(new Release.Later(now.get().shows(), Release.Code.NOT_YET, Optional.empty()));
            }
            if (release instanceof Release.Later later) {
                assertThat(later.notBefore()).isAfter(told.now());
            }
        }
    }
}
