package io.github.relationship.playbook.internal;

import java.util.ArrayList;
import java.util.List;

/** Contacts in order: what a ration is measured on. */
final class Timeline {

    private final List<Mark> marks = new ArrayList<>();

    void add(Mark mark) {
        marks.add(firstAfter(mark.tick()), mark);
    }

    int size() {
        return marks.size();
    }

    long tick(int index) {
        return marks.get(index).tick();
    }

    List<String> named(int first, int count) {
        return marks.subList(first, first + count).stream()
                .map(mark -> mark.what().get())
                .toList();
    }

    /** The index of the first contact after a tick. */
    int firstAfter(long tick) {
        int low = 0;
        int high = marks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (marks.get(middle).tick() > tick) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
