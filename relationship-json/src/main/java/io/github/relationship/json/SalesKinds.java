package io.github.relationship.json;

import static io.github.relationship.json.Kind.kind;
import static io.github.relationship.json.Member.flag;
import static io.github.relationship.json.Member.optional;
import static io.github.relationship.json.Member.required;
import static io.github.relationship.json.Member.usual;
import static io.github.relationship.json.ObjectForm.built;
import static io.github.relationship.json.ObjectForm.object;

import io.github.relationship.history.OpportunityFact;
import io.github.relationship.history.OpportunityFound;
import io.github.relationship.history.PurchaseFact;
import io.github.relationship.history.PurchaseFact.DeliveryExpected;
import io.github.relationship.history.PurchaseFact.Returned;
import io.github.relationship.history.Purchased;
import io.github.relationship.history.ReferralFact;
import java.util.List;

/** What they bought, might buy, and whom they sent to us. */
final class SalesKinds {

    private static final Form<ReferralFact.Progress> PROGRESS = Words.of(ReferralFact.Progress.values());

    static final List<Kind<?>> ALL = List.of(
            kind("purchased", Purchased.class, purchased()),
            kind(
                    "purchase-returned",
                    Returned.class,
                    object(
                            required("purchase", Ids.FACT, Returned::purchase),
                            optional("amount", Values.MONEY, Returned::amount),
                            Returned::new)),
            kind(
                    "purchase-cancelled",
                    PurchaseFact.Cancelled.class,
                    object(
                            required("purchase", Ids.FACT, PurchaseFact.Cancelled::purchase),
                            PurchaseFact.Cancelled::new)),
            kind(
                    "delivered",
                    PurchaseFact.Delivered.class,
                    object(
                            required("purchase", Ids.FACT, PurchaseFact.Delivered::purchase),
                            PurchaseFact.Delivered::new)),
            kind(
                    "in-use",
                    PurchaseFact.InUse.class,
                    object(required("purchase", Ids.FACT, PurchaseFact.InUse::purchase), PurchaseFact.InUse::new)),
            kind(
                    "delivery-expected",
                    DeliveryExpected.class,
                    object(
                            required("purchase", Ids.FACT, DeliveryExpected::purchase),
                            required("on", Scalars.DATE, DeliveryExpected::on),
                            DeliveryExpected::new)),
            kind("opportunity-found", OpportunityFound.class, opportunity()),
            kind(
                    "opportunity-won",
                    OpportunityFact.Won.class,
                    object(
                            required("opportunity", Ids.FACT, OpportunityFact.Won::opportunity),
                            optional("purchase", Ids.FACT, OpportunityFact.Won::purchase),
                            OpportunityFact.Won::new)),
            kind(
                    "opportunity-lost",
                    OpportunityFact.Lost.class,
                    object(
                            required("opportunity", Ids.FACT, OpportunityFact.Lost::opportunity),
                            required("reason", Scalars.TEXT, OpportunityFact.Lost::reason),
                            OpportunityFact.Lost::new)),
            kind(
                    "opportunity-postponed",
                    OpportunityFact.Postponed.class,
                    object(
                            required("opportunity", Ids.FACT, OpportunityFact.Postponed::opportunity),
                            required("until", Scalars.DATE, OpportunityFact.Postponed::until),
                            OpportunityFact.Postponed::new)),
            kind(
                    "referral-received",
                    ReferralFact.Received.class,
                    object(
                            required("referral", Ids.REFERRAL, ReferralFact.Received::referral),
                            required("by", Ids.CONTACT, ReferralFact.Received::by),
                            optional("party", Ids.RELATIONSHIP, ReferralFact.Received::party),
                            required("mayContact", Scalars.FLAG, ReferralFact.Received::mayContact),
                            ReferralFact.Received::new)),
            kind(
                    "recommended",
                    ReferralFact.Recommended.class,
                    object(
                            required("referral", Ids.REFERRAL, ReferralFact.Recommended::referral),
                            required("by", Ids.RELATIONSHIP, ReferralFact.Recommended::by),
                            usual("mayContact", Scalars.FLAG, true, ReferralFact.Recommended::mayContact),
                            ReferralFact.Recommended::new)),
            kind(
                    "referral-given",
                    ReferralFact.Given.class,
                    object(
                            required("referral", Ids.REFERRAL, ReferralFact.Given::referral),
                            required("to", Ids.CONTACT, ReferralFact.Given::to),
                            optional("party", Ids.RELATIONSHIP, ReferralFact.Given::party),
                            ReferralFact.Given::new)),
            kind(
                    "referral-progressed",
                    ReferralFact.Progressed.class,
                    object(
                            required("referral", Ids.REFERRAL, ReferralFact.Progressed::referral),
                            required("progress", PROGRESS, ReferralFact.Progressed::progress),
                            ReferralFact.Progressed::new)),
            kind(
                    "referral-outcome-told",
                    ReferralFact.OutcomeTold.class,
                    object(
                            required("referral", Ids.REFERRAL, ReferralFact.OutcomeTold::referral),
                            required("told", PROGRESS, ReferralFact.OutcomeTold::told),
                            ReferralFact.OutcomeTold::new)),
            kind(
                    "referral-profile-learnt",
                    ReferralFact.ProfileLearnt.class,
                    object(
                            required("contact", Ids.CONTACT, ReferralFact.ProfileLearnt::contact),
                            required("listenFor", Scalars.TEXT, ReferralFact.ProfileLearnt::listenFor),
                            ReferralFact.ProfileLearnt::new)));

    private SalesKinds() {}

    private static ObjectForm<Purchased> purchased() {
        return built(Purchased::builder, Purchased.Builder::build)
                .with(optional("amount", Values.MONEY, Purchased::amount), Purchased.Builder::amount)
                .with(optional("margin", Values.MONEY, Purchased::margin), Purchased.Builder::margin)
                .with(flag("automaticRenewal", Purchased::automaticRenewal), Purchased.Builder::automaticRenewal)
                .with(flag("newToThem", Purchased::newToThem), Purchased.Builder::newToThem)
                .with(optional("expectedOn", Scalars.DATE, Purchased::expectedOn), Purchased.Builder::expectedOn)
                .with(optional("askWithin", Values.ASK_WITHIN, Purchased::askWithin), Purchased.Builder::askWithin)
                .form();
    }

    private static ObjectForm<OpportunityFound> opportunity() {
        return built(OpportunityFound::builder, OpportunityFound.Builder::build)
                .with(optional("contact", Ids.CONTACT, OpportunityFound::contact), OpportunityFound.Builder::contact)
                .with(optional("what", Scalars.TEXT, OpportunityFound::what), OpportunityFound.Builder::what)
                .with(
                        optional("expectedOn", Scalars.DATE, OpportunityFound::expectedOn),
                        OpportunityFound.Builder::expectedOn)
                .with(optional("worth", Values.MONEY, OpportunityFound::worth), OpportunityFound.Builder::worth)
                .form();
    }
}
