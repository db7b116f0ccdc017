package io.github.relationship;

import static io.github.relationship.Office.FIRM;
import static io.github.relationship.Office.MONDAY;
import static io.github.relationship.Office.SAM;
import static io.github.relationship.Office.bought;
import static io.github.relationship.Office.delivered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.RuleId;
import io.github.relationship.id.TenantId;
import io.github.relationship.id.UserId;
import io.github.relationship.ladder.StandardRungs;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.ItemClass;
import io.github.relationship.playbook.Playbook;
import io.github.relationship.spi.AgendaCursor;
import io.github.relationship.spi.AgendaPage;
import io.github.relationship.spi.AgendaQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A1 and A6: what is due for a person, across relationships, in pages. */
class AgendaTest {

    private static final int MANY = 23;

    /** Many customers with a delivery each, told in an order of their own; each has one line. */
    private static Office manySold() {
        Office office = Office.with(Playbook.standard().without(RuleId.of("F1"), RuleId.of("F14")));
        for (int i = 0; i < MANY; i++) {
            RelationshipId id = RelationshipId.of("customer-" + (i * 7) % MANY);
            office.on(MONDAY.plusDays(i % 3), "09:00");
            office.firm().record(id, office.opening());
            office.firm().record(id, office.now("order-1", bought()), office.now("truck-1", delivered("order-1")));
        }
        return office.on(MONDAY.plusDays(20));
    }

    private static AgendaQuery.Builder query(Office office) {
        return AgendaQuery.builder().tenant(FIRM).doer(SAM).until(office.now());
    }

    private static List<AgendaItem> read(Office office, AgendaQuery query) {
        List<AgendaItem> all = new ArrayList<>();
        Optional<AgendaCursor> next = Optional.empty();
        do {
            AgendaPage page = office.firm()
                    .agenda(AgendaQuery.builder().from(query).after(next).build());
            assertThat(page.items()).hasSizeLessThanOrEqualTo(query.limit());
            all.addAll(page.items());
            next = page.next();
        } while (next.isPresent());
        return all;
    }

    @Test
    void A1_lines_come_in_order_whatever_the_size_of_pages() {
        Office office = manySold();
        List<AgendaItem> all = office.firm().agenda(SAM).items();
        assertThat(all).hasSize(MANY).isSortedAccordingTo(AgendaItem.IN_ORDER);
        for (int limit : new int[] {1, 2, 7, MANY - 1, MANY, MANY + 1}) {
            assertThat(read(office, query(office).limit(limit).build()))
                    .as("pages of %s", limit)
                    .isEqualTo(all);
        }
    }

    @Test
    void A1_a_page_begins_after_its_cursor_whatever_was_done_meanwhile() {
        Office office = manySold();
        AgendaPage first = office.firm().agenda(query(office).limit(5).build());
        List<AgendaItem> rest =
                office.firm().agenda(query(office).after(first.next()).build()).items();
        first.items().forEach(item -> office.firm().complete(item.key(), SAM));
        assertThat(office.firm()
                        .agenda(query(office).after(first.next()).build())
                        .items())
                .isEqualTo(rest);
    }

    @Test
    void A1_only_what_shows_by_then_and_only_whose_it_is() {
        Office office = manySold().on(MONDAY.plusDays(6), "23:59");
        assertThat(office.firm().agenda(SAM).items()).isEmpty();
        // Due on the Monday: all that was delivered a week before.
        assertThat(office.on(MONDAY.plusDays(7), "00:00").firm().agenda(SAM).items())
                .hasSize(8);
        assertThat(office.on(MONDAY.plusDays(20))
                        .firm()
                        .agenda(UserId.of("kim"))
                        .items())
                .isEmpty();
    }

    @Test
    void A1_filters_by_class_rung_and_relationship() {
        Office office = manySold();
        assertThat(read(office, query(office).addClasses(ItemClass.ROF).build()))
                .hasSize(MANY);
        assertThat(read(office, query(office).addClasses(ItemClass.OCCASION).build()))
                .isEmpty();
        assertThat(read(office, query(office).addRungs(StandardRungs.CUSTOMER).build()))
                .hasSize(MANY);
        assertThat(read(office, query(office).addRungs(StandardRungs.CLIENT).build()))
                .isEmpty();
        assertThat(read(
                        office,
                        query(office)
                                .relationship(RelationshipId.of("customer-3"))
                                .build()))
                .hasSize(1);
    }

    @Test
    void A6_a_page_has_one_to_five_hundred_lines() {
        Office office = Office.open();
        assertThat(query(office).build().limit()).isEqualTo(50);
        assertThatThrownBy(() -> query(office).limit(501).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("limit is 501; ask for 1 to 500 lines, and for more with the page's cursor");
        assertThatThrownBy(() -> query(office).limit(0).build()).hasMessageStartingWith("limit is 0;");
    }

    @Test
    void Tenants_never_meet() {
        Office office = manySold();
        assertThat(office.in("other").agenda(SAM).items()).isEmpty();
        AgendaQuery other = AgendaQuery.builder()
                .from(query(office).build())
                .tenant(TenantId.of("other"))
                .build();
        assertThatThrownBy(() -> office.firm().agenda(other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the query asks for tenant other in tenant firm; tenants never meet");
    }
}
