package io.github.relationship.calendar;

import static io.github.relationship.calendar.ZoneSource.CONTACT;
import static io.github.relationship.calendar.ZoneSource.DOER;
import static io.github.relationship.calendar.ZoneSource.OWNER;
import static io.github.relationship.calendar.ZoneSource.PARTY;
import static io.github.relationship.calendar.ZoneSource.TENANT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZoneChainTest {

    private static final ZoneId UTC = ZoneId.of("Etc/UTC");

    @ParameterizedTest
    @CsvSource({
        "Asia/Tokyo, Europe/Paris, America/Lima, Asia/Tokyo, CONTACT, ''",
        ", Europe/Paris, America/Lima, Europe/Paris, PARTY, ''",
        ", , America/Lima, America/Lima, OWNER, ''",
        ", , , Etc/UTC, TENANT, ''",
        "Mars/Base, Europe/Paris, America/Lima, Europe/Paris, PARTY, CONTACT",
        "Mars/Base, , America/Lima, America/Lima, OWNER, CONTACT",
        "Mars/Base, 'not a zone', '', Etc/UTC, TENANT, CONTACT PARTY OWNER",
        "Asia/Tokyo, Mars/Base, , Asia/Tokyo, CONTACT, ''",
        "+09:00, , , +09:00, CONTACT, ''",
        "asia/tokyo, , , Etc/UTC, TENANT, CONTACT"
    })
    void C1_dates_of_the_recipient_go_by_contact_then_party_then_owner_then_tenant(
            String contact, String party, String owner, ZoneId zone, ZoneSource source, String unknown) {
        ResolvedZone found = ZoneChain.forRecipient(
                Optional.ofNullable(contact), Optional.ofNullable(party), Optional.ofNullable(owner), UTC);

        assertThat(found.zone()).isEqualTo(zone);
        assertThat(found.source()).isEqualTo(source);
        assertThat(found.unknown().keySet().stream().map(ZoneSource::name).collect(Collectors.joining(" ")))
                .isEqualTo(unknown);
    }

    @ParameterizedTest
    @CsvSource({"Asia/Tokyo, Asia/Tokyo, DOER, ''", ", Etc/UTC, TENANT, ''", "Mars/Base, Etc/UTC, TENANT, DOER"})
    void C1_dates_of_doing_go_by_doer_then_tenant(String doer, ZoneId zone, ZoneSource source, String unknown) {
        ResolvedZone found = ZoneChain.forDoer(Optional.ofNullable(doer), UTC);

        assertThat(found.zone()).isEqualTo(zone);
        assertThat(found.source()).isEqualTo(source);
        assertThat(found.unknown().keySet().stream().map(ZoneSource::name).collect(Collectors.joining(" ")))
                .isEqualTo(unknown);
    }

    @Test
    void C1_an_unknown_zone_is_reported_with_whose_it_is() {
        ResolvedZone found =
                ZoneChain.of(UTC).with(CONTACT, Optional.of("Mars/Base")).resolve();

        assertThat(found.unknown()).containsExactlyEntriesOf(Map.of(CONTACT, "Mars/Base"));
        assertThat(found.unknown()).isUnmodifiable();
    }

    @Test
    void B3_what_stood_for_a_zone_is_not_printed() {
        assertThat(ZoneChain.of(UTC).with(CONTACT, Optional.of("Pat Canary")).resolve())
                .hasToString("Etc/UTC (TENANT; unknown: [CONTACT])");
        assertThat(ZoneChain.forDoer(Optional.of("Asia/Tokyo"), UTC)).hasToString("Asia/Tokyo (DOER)");
    }

    @Test
    void C1_a_chain_is_a_value_and_its_links_are_tried_in_their_order() {
        ZoneChain tenantOnly = ZoneChain.of(UTC);
        ZoneChain chain = tenantOnly.with(PARTY, Optional.of("Europe/Paris")).with(CONTACT, Optional.of("Asia/Tokyo"));

        assertThat(chain.resolve().source()).isEqualTo(CONTACT);
        assertThat(tenantOnly.resolve().source()).isEqualTo(TENANT);
        assertThat(Arrays.asList(ZoneSource.values())).containsExactly(CONTACT, PARTY, OWNER, DOER, TENANT);
    }

    @Test
    void C1_every_chain_ends_with_the_tenant() {
        assertThatNullPointerException().isThrownBy(() -> ZoneChain.of(null)).withMessage("tenant");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ZoneChain.of(UTC).with(TENANT, Optional.of("Asia/Tokyo")))
                .withMessage("the tenant's zone is the end of every chain: pass it to ZoneChain.of");
    }
}
