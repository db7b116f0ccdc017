package io.github.relationship.rule;

import io.github.relationship.history.Person;
import io.github.relationship.plan.Situation;
import java.util.List;

/** Which of the people of a party a touch is for (T3). */
public enum Audience {
    /** The people who matter most there. */
    KEY_CONTACTS {
        @Override
        List<Person> of(Situation situation) {
            return situation.keyContacts();
        }
    },
    /** Everybody there. */
    EVERYBODY {
        @Override
        List<Person> of(Situation situation) {
            return situation.relationship().people().all().stream()
                    .filter(Person::isThere)
                    .toList();
        }
    };

    abstract List<Person> of(Situation situation);
}
