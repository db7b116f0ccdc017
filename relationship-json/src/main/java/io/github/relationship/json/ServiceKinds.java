package io.github.relationship.json;

import static io.github.relationship.json.Kind.kind;
import static io.github.relationship.json.Member.flag;
import static io.github.relationship.json.Member.optional;
import static io.github.relationship.json.Member.required;
import static io.github.relationship.json.Member.sortedSet;
import static io.github.relationship.json.Member.usual;
import static io.github.relationship.json.ObjectForm.built;
import static io.github.relationship.json.ObjectForm.object;

import io.github.relationship.history.ComplaintFact;
import io.github.relationship.history.ComplaintOpened;
import io.github.relationship.history.HoldFact;
import io.github.relationship.history.RofFact;
import io.github.relationship.history.RofFact.SatisfactionHeard;
import java.util.Collections;
import java.util.List;

/** ROF calls, complaints, and reasons to leave people alone. */
final class ServiceKinds {

    static final List<Kind<?>> ALL = List.of(
            kind(
                    "rof-started",
                    RofFact.Started.class,
                    object(required("contact", Ids.CONTACT, RofFact.Started::contact), RofFact.Started::new)),
            kind(
                    "satisfaction-heard",
                    SatisfactionHeard.class,
                    object(
                            optional("call", Ids.FACT, SatisfactionHeard::call),
                            required("satisfied", Scalars.FLAG, SatisfactionHeard::satisfied),
                            usual(
                                    "answers",
                                    AnswersForm.ANSWERS,
                                    Collections.emptySortedMap(),
                                    SatisfactionHeard::answers),
                            SatisfactionHeard::new)),
            kind(
                    "opportunities-asked",
                    RofFact.OpportunitiesAsked.class,
                    object(
                            required("call", Ids.FACT, RofFact.OpportunitiesAsked::call),
                            RofFact.OpportunitiesAsked::new)),
            kind(
                    "referrals-asked",
                    RofFact.ReferralsAsked.class,
                    object(required("call", Ids.FACT, RofFact.ReferralsAsked::call), RofFact.ReferralsAsked::new)),
            kind(
                    "rof-ended",
                    RofFact.Ended.class,
                    object(
                            required("call", Ids.FACT, RofFact.Ended::call),
                            required("finished", Scalars.FLAG, RofFact.Ended::finished),
                            RofFact.Ended::new)),
            kind("complaint-opened", ComplaintOpened.class, complaint()),
            kind(
                    "complaint-apologised",
                    ComplaintFact.Apologised.class,
                    object(
                            required("complaint", Ids.FACT, ComplaintFact.Apologised::complaint),
                            ComplaintFact.Apologised::new)),
            kind(
                    "complaint-fixed",
                    ComplaintFact.Fixed.class,
                    object(required("complaint", Ids.FACT, ComplaintFact.Fixed::complaint), ComplaintFact.Fixed::new)),
            kind(
                    "complaint-verification-failed",
                    ComplaintFact.VerificationFailed.class,
                    object(
                            required("complaint", Ids.FACT, ComplaintFact.VerificationFailed::complaint),
                            ComplaintFact.VerificationFailed::new)),
            kind(
                    "complaint-closed",
                    ComplaintFact.Closed.class,
                    object(
                            required("complaint", Ids.FACT, ComplaintFact.Closed::complaint),
                            required("ending", Words.of(ComplaintFact.Ending.values()), ComplaintFact.Closed::ending),
                            ComplaintFact.Closed::new)),
            kind(
                    "hold-placed",
                    HoldFact.Placed.class,
                    object(
                            required("kind", Words.of(HoldFact.Kind.values()), HoldFact.Placed::kind),
                            optional("contact", Ids.CONTACT, HoldFact.Placed::contact),
                            optional("until", Scalars.INSTANT, HoldFact.Placed::until),
                            sortedSet("letsThrough", Values.PURPOSE, HoldFact.Placed::letsThrough),
                            HoldFact.Placed::new)),
            kind(
                    "hold-lifted",
                    HoldFact.Lifted.class,
                    object(required("hold", Ids.FACT, HoldFact.Lifted::hold), HoldFact.Lifted::new)));

    private ServiceKinds() {}

    private static ObjectForm<ComplaintOpened> complaint() {
        return built(ComplaintOpened::builder, ComplaintOpened.Builder::build)
                .with(optional("contact", Ids.CONTACT, ComplaintOpened::contact), ComplaintOpened.Builder::contact)
                .with(flag("minor", ComplaintOpened::minor), ComplaintOpened.Builder::minor)
                .with(sortedSet("about", Ids.FACT, ComplaintOpened::about), ComplaintOpened.Builder::about)
                .with(optional("fixBy", Scalars.DATE, ComplaintOpened::fixBy), ComplaintOpened.Builder::fixBy)
                .form();
    }
}
