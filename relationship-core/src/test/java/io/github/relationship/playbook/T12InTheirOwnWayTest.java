package io.github.relationship.playbook;

import static io.github.relationship.playbook.Facts.added;
import static io.github.relationship.playbook.June.MONDAY;
import static io.github.relationship.playbook.Story.ANN;
import static io.github.relationship.playbook.Story.BEN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.history.AccountFact;
import io.github.relationship.history.Channel;
import io.github.relationship.history.ConsentDecided;
import io.github.relationship.history.Fact;
import io.github.relationship.history.PartyKind;
import io.github.relationship.history.Role;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.RuleId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** T12 and P1 to P3: what goes to several at once goes in a way that each of them wants and allows. */
class T12InTheirOwnWayTest {

    private static Story household() {
        return Story.opened(MONDAY, PartyKind.HOUSEHOLD)
                .with(Playbook.businessToConsumer())
                .tell("ann", added(ANN, Role.DECISION_MAKER))
                .tell("ben", added(BEN, Role.DECISION_MAKER))
                .tell("qualified", AccountFact.qualified());
    }

    private static Fact refuses(ContactId who, Channel channel) {
        return ConsentDecided.refused(who, channel, "said so");
    }

    private static List<String> lines(Story story, String rule) {
        return story.plan().items().stream()
                .filter(item -> item.key().rule().equals(RuleId.of(rule)))
                .map(item -> item.option().orElseThrow().channel() + " to " + item.addressees())
                .toList();
    }

    @Test
    void T12_P2_wishes_go_together_only_in_a_way_that_all_of_them_allow() {
        assertThat(lines(household(), "holiday-card")).containsExactly("POST to [ann, ben]");
        Story apart =
                household().tell("no post", refuses(ANN, Channel.POST)).tell("no mail", refuses(BEN, Channel.EMAIL));
        assertThat(lines(apart, "holiday-card")).containsExactlyInAnyOrder("EMAIL to [ann]", "POST to [ben]");
        Story mail = household().tell("no post", refuses(ANN, Channel.POST));
        assertThat(lines(mail, "holiday-card")).containsExactly("EMAIL to [ann, ben]");
    }

    @Test
    void T12_P3_a_day_of_two_is_marked_once_though_only_one_of_them_may_be_called() {
        Story story = household()
                .tell("wedding", Facts.marks("wedding", 9, 14, ANN, BEN))
                .tell("no mail", refuses(ANN, Channel.EMAIL))
                .tell("no post", refuses(ANN, Channel.POST));
        assertThat(lines(story, "personal-occasion")).containsExactly("CALL to [ann, ben]");
        assertThat(lines(story.tell("no calls", refuses(BEN, Channel.CALL)), "personal-occasion"))
                .containsExactly("CALL to [ann]");
    }
}
