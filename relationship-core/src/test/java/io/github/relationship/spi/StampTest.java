package io.github.relationship.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

class StampTest {

    @Test
    void B1_a_stamp_has_one_to_sixty_four_code_points() {
        assertThat(new Stamp("s".repeat(64)).value()).hasSize(64);
        assertThatIllegalArgumentException().isThrownBy(() -> new Stamp("s".repeat(65)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Stamp(""));
        assertThatNullPointerException().isThrownBy(() -> new Stamp(null)).withMessageContaining("stamp");
    }
}
