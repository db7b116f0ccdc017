package io.github.relationship.playbook.internal;

import io.github.relationship.history.Channel;
import io.github.relationship.history.Consent;
import io.github.relationship.history.Purpose;
import io.github.relationship.id.ContactId;
import io.github.relationship.plan.HeldBackCode;
import io.github.relationship.plan.Option;
import io.github.relationship.plan.Proposal;
import io.github.relationship.plan.Situation;
import java.util.Set;

/**
 * Whether the person allows it: a "no" strikes a channel, here or elsewhere, and where rule or law wants a "yes", not knowing strikes
 * it too (P2, P8).
 */
final class ConsentGiven implements Step {

    /** What the law of a country may want a "yes" for. */
    private static final Set<Channel> OPT_IN = Set.of(Channel.EMAIL, Channel.MESSAGE, Channel.CALL);

    @Override
    public void arbitrate(Draft draft, Situation situation) {
        if (draft.isContact()) {
            Proposal proposal = draft.proposal();
            draft.strike(
                    option -> situation.isRefused(contact(proposal), option.channel(), proposal.purpose()),
                    HeldBackCode.REFUSED);
            boolean optIn = proposal.purpose() == Purpose.PROMOTIONAL && wantsYes(proposal, situation);
            if (optIn || proposal.needsGrant()) {
                draft.strike(
                        option -> (proposal.needsGrant() || OPT_IN.contains(option.channel()))
                                && consent(proposal, option, situation) == Consent.UNKNOWN,
                        HeldBackCode.NO_CONSENT);
            }
        }
    }

    /** Where nobody knows the recipient's country, the tenant's law counts. */
    private static boolean wantsYes(Proposal proposal, Situation situation) {
        Set<String> countries = situation.limits().optInCountries();
        return !countries.isEmpty()
                && situation
                        .countryOf(proposal.contact())
                        .filter(countries::contains)
                        .isPresent();
    }

    private static Consent consent(Proposal proposal, Option option, Situation situation) {
        return situation.relationship().people().consent(contact(proposal), option.channel(), proposal.purpose());
    }

    private static ContactId contact(Proposal proposal) {
        return proposal.contact().orElseThrow();
    }
}
