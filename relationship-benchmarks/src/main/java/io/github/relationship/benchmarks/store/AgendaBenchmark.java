package io.github.relationship.benchmarks.store;

import io.github.relationship.id.UserId;
import io.github.relationship.jdbc.JdbcRepository;
import io.github.relationship.spi.AgendaPage;
import io.github.relationship.spi.AgendaQuery;
import javax.sql.DataSource;

/** The first 50 lines of one person's agenda. */
final class AgendaBenchmark {

    private final JdbcRepository repository;

    AgendaBenchmark(DataSource dataSource) {
        this.repository = JdbcRepository.builder(dataSource).build();
    }

    AgendaPage first(String owner) {
        return repository.agenda(AgendaQuery.builder()
                .tenant(Diary.TENANT)
                .doer(UserId.of(owner))
                .until(Agendas.NOW)
                .limit(50)
                .build());
    }

    /** One owner's page each time, or each time another's. */
    Loop.Operation of(String owner) {
        return () -> first(owner).items().size();
    }

    Loop.Operation ofTypical(int relationships) {
        int owners = Agendas.owners(relationships);
        int[] next = {0};
        return () -> first(Agendas.owner(next[0]++ % owners)).items().size();
    }
}
