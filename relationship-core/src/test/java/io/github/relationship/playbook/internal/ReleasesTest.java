package io.github.relationship.playbook.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReleasesTest {

    @Test
    void A5_a_line_is_checked_in_this_order_before_it_is_done() {
        assertThat(Releases.CHECKS)
                .containsExactly(
                        ReleaseCheck.NOT_HELD_BACK,
                        ReleaseCheck.AS_PLANNED,
                        ReleaseCheck.SHOWS,
                        ReleaseCheck.ONCE,
                        ReleaseCheck.CAPS,
                        ReleaseCheck.QUIET_HOURS);
    }
}
