package io.github.relationship.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.calendar.Region;
import io.github.relationship.playbook.Playbook;
import java.lang.module.ModuleDescriptor.Requires;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HostTest {

    @Test
    void the_published_modules_are_named_and_found_on_the_module_path() {
        var host = Host.class.getModule();

        assertThat(host.isNamed()).isTrue();
        assertThat(host.getDescriptor().requires())
                .extracting(Requires::name)
                .contains(
                        "io.github.relationship",
                        "io.github.relationship.holidays",
                        "io.github.relationship.json",
                        "io.github.relationship.testkit");
        assertThat(host.getLayer().findModule("io.github.relationship")).isPresent();
    }

    @Test
    void a_host_can_use_them() {
        var host = new Host();

        var order = host.anOrderOfTheNextDay("order-1", "12.50");

        assertThat(order.occurredAt()).isEqualTo("1970-01-02T00:00:00Z");
        assertThat(host.inWords(order.fact())).isEqualTo("12.50 EUR");
        assertThat(host.throughAFile(order)).isEqualTo(order);
        assertThat(host.throughAnApi(Playbook.standard()).version())
                .isEqualTo(Playbook.standard().version());
        assertThat(host.theWorkingDayAfter(LocalDate.of(2026, 11, 25), Region.of("US")))
                .isEqualTo(LocalDate.of(2026, 11, 27));
    }
}
