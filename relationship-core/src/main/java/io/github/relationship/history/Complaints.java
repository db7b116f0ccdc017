package io.github.relationship.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What went wrong for them and is not mended yet, and what was. */
public final class Complaints extends Theme<Complaints> {

    private final List<Known<ComplaintFact.Opened>> open;
    private final List<Known<ComplaintFact.Opened>> closed;

    Complaints() {
        this(new ArrayList<>(), new ArrayList<>());
    }

    private Complaints(List<Known<ComplaintFact.Opened>> open, List<Known<ComplaintFact.Opened>> closed) {
        this.open = open;
        this.closed = closed;
    }

    @Override
    Complaints copy() {
        return new Complaints(new ArrayList<>(open), new ArrayList<>(closed));
    }

    void apply(Entry entry, ComplaintFact fact) {
        if (fact instanceof ComplaintFact.Opened opened) {
            open.add(Known.from(entry, opened));
        } else if (fact instanceof ComplaintFact.Closed end) {
            open.stream()
                    .filter(complaint -> complaint.fact().equals(end.complaint()))
                    .findFirst()
                    .ifPresent(complaint -> {
                        open.remove(complaint);
                        // The end is what cool-offs count from; whose complaint it was is what they bind.
                        closed.add(Known.from(entry, complaint.value()));
                    });
        } else {
            throw new AssertionError(fact.getClass());
        }
    }

    /**
     * The complaints that are open.
     *
     * @return each with its opening, earliest first
     */
    public List<Known<ComplaintFact.Opened>> open() {
        return Collections.unmodifiableList(open);
    }

    /**
     * The complaints that ended.
     *
     * @return each with the fact and the instants of its end, in the order of their ends
     */
    public List<Known<ComplaintFact.Opened>> closed() {
        return Collections.unmodifiableList(closed);
    }
}
