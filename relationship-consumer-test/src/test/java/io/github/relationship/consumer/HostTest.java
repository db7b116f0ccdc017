package io.github.relationship.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HostTest {

    @Test
    void the_published_modules_are_named_and_read_on_the_module_path() {
        var host = Host.class.getModule();

        assertThat(host.isNamed()).isTrue();
        assertThat(host.getDescriptor().requires())
                .extracting(java.lang.module.ModuleDescriptor.Requires::name)
                .contains("io.github.relationship", "io.github.relationship.testkit");
        assertThat(host.getLayer().findModule("io.github.relationship")).isPresent();
    }

    @Test
    void a_host_can_use_them() {
        assertThat(new Host().aDayLater()).isEqualTo("1970-01-02T00:00:00Z");
    }
}
