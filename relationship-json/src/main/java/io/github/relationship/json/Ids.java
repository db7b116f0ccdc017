package io.github.relationship.json;

import io.github.relationship.id.BatchId;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.FactId;
import io.github.relationship.id.GestureId;
import io.github.relationship.id.Id;
import io.github.relationship.id.ItemKey;
import io.github.relationship.id.OccasionId;
import io.github.relationship.id.PersonKey;
import io.github.relationship.id.PlaybookId;
import io.github.relationship.id.ReferralId;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.RuleId;
import io.github.relationship.id.RungId;
import io.github.relationship.id.UserId;
import java.util.function.Function;

/** Ids are texts; the key of an item is the one text that it prints as. */
final class Ids {

    static final Form<BatchId> BATCH = id("batch", BatchId::of);
    static final Form<ContactId> CONTACT = id("contact", ContactId::of);
    static final Form<FactId> FACT = id("fact", FactId::of);
    static final Form<GestureId> GESTURE = id("gesture", GestureId::of);
    static final Form<OccasionId> OCCASION = id("occasion", OccasionId::of);
    static final Form<PersonKey> PERSON = id("person", PersonKey::of);
    static final Form<PlaybookId> PLAYBOOK = id("playbook", PlaybookId::of);
    static final Form<ReferralId> REFERRAL = id("referral", ReferralId::of);
    static final Form<RelationshipId> RELATIONSHIP = id("relationship", RelationshipId::of);
    static final Form<RuleId> RULE = id("rule", RuleId::of);
    static final Form<RungId> RUNG = id("rung", RungId::of);
    static final Form<UserId> USER = id("user", UserId::of);

    static final Form<ItemKey> ITEM =
            Scalars.checked("the key of an item such as acme/F3///order-1", ItemKey::parse, ItemKey::toString);

    private Ids() {}

    private static <T extends Id<T>> Form<T> id(String of, Function<String, T> parse) {
        return Scalars.checked("the id of a " + of, parse, Id::value);
    }
}
