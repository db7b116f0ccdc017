package io.github.relationship.plan;

import io.github.relationship.id.RuleId;
import java.util.Optional;

/**
 * Why a rule found nothing to propose for a person (G2).
 *
 * @param rule the rule
 * @param step the rule's step, where it has several
 * @param code what it lacked
 */
public record Lack(RuleId rule, Optional<String> step, Code code) {

    /** What can be lacking. */
    public enum Code {
        /** Nobody told us the person's birthday. */
        NO_BIRTHDAY_KNOWN,
        /** They have bought nothing that counts. */
        NO_PURCHASE_KNOWN,
        /** Nobody told us such a day of the person. */
        NO_OCCASION_KNOWN,
        /** The person is none of those who matter most there. */
        NO_KEY_CONTACT,
        /** The person is none of those, and was not met live for two years. */
        NO_ACQUAINTANCE,
        /** It is for those whom we mean to win whatever it takes. */
        NO_TARGET,
        /** The rule is for the account, and addresses somebody else. */
        SOMEBODY_ELSE_ADDRESSED,
        /** Nothing has happened, or nothing is asked, that the rule is for. */
        NO_CAUSE
    }
}
