package io.github.relationship.json;

import static io.github.relationship.json.Kind.kind;
import static io.github.relationship.json.Member.flag;
import static io.github.relationship.json.Member.list;
import static io.github.relationship.json.Member.optional;
import static io.github.relationship.json.Member.required;
import static io.github.relationship.json.ObjectForm.built;
import static io.github.relationship.json.ObjectForm.empty;
import static io.github.relationship.json.ObjectForm.object;

import io.github.relationship.history.AccountFact;
import io.github.relationship.history.AccountFact.Disqualified;
import io.github.relationship.history.AccountFact.OwnerChanged;
import io.github.relationship.history.CommitmentFact;
import io.github.relationship.history.CommitmentFact.WalletShareEstimated;
import io.github.relationship.history.Opened;
import io.github.relationship.history.PartyKind;
import io.github.relationship.history.StrategySet;
import java.util.List;

/** What concerns the relationship as a whole, and how far they count on us. */
final class AccountKinds {

    static final List<Kind<?>> ALL = List.of(
            kind(
                    "opened",
                    Opened.class,
                    built(Opened::builder, Opened.Builder::build)
                            .with(
                                    required("partyKind", Words.of(PartyKind.values()), Opened::partyKind),
                                    Opened.Builder::partyKind)
                            .with(required("owner", Ids.USER, Opened::owner), Opened.Builder::owner)
                            .with(optional("zone", Scalars.ZONE, Opened::zone), Opened.Builder::zone)
                            .with(optional("region", Values.REGION, Opened::region), Opened.Builder::region)
                            .with(optional("source", Scalars.TEXT, Opened::source), Opened.Builder::source)
                            .with(flag("target", Opened::target), Opened.Builder::target)
                            .form()),
            kind(
                    "owner-changed",
                    OwnerChanged.class,
                    object(required("owner", Ids.USER, OwnerChanged::owner), OwnerChanged::new)),
            kind("qualified", AccountFact.Qualified.class, empty(AccountFact.Qualified::new)),
            kind(
                    "disqualified",
                    Disqualified.class,
                    object(
                            required("reason", Scalars.TEXT, Disqualified::reason),
                            optional("reviewOn", Scalars.DATE, Disqualified::reviewOn),
                            Disqualified::new)),
            kind("reopened", AccountFact.Reopened.class, empty(AccountFact.Reopened::new)),
            kind(
                    "strategy-set",
                    StrategySet.class,
                    built(StrategySet::builder, StrategySet.Builder::build)
                            .with(flag("inWork", StrategySet::inWork), StrategySet.Builder::inWork)
                            .with(flag("target", StrategySet::target), StrategySet.Builder::target)
                            .with(
                                    flag("giftsForbidden", StrategySet::giftsForbidden),
                                    StrategySet.Builder::giftsForbidden)
                            .with(optional("goal", Scalars.TEXT, StrategySet::goal), StrategySet.Builder::goal)
                            .with(
                                    optional("reviewOn", Scalars.DATE, StrategySet::reviewOn),
                                    StrategySet.Builder::reviewOn)
                            .with(
                                    list(
                                            "intervals",
                                            Values.INTERVAL,
                                            set -> List.copyOf(set.intervals().entrySet())),
                                    (set, intervals) -> intervals.forEach(
                                            interval -> set.putIntervals(interval.getKey(), interval.getValue())))
                            .form()),
            kind("commitment-made", CommitmentFact.Made.class, empty(CommitmentFact.Made::new)),
            kind(
                    "commitment-ended",
                    CommitmentFact.Ended.class,
                    object(
                            required("commitment", Ids.FACT, CommitmentFact.Ended::commitment),
                            CommitmentFact.Ended::new)),
            kind(
                    "wallet-share-estimated",
                    WalletShareEstimated.class,
                    object(
                            required("percent", Scalars.WHOLE_NUMBER, WalletShareEstimated::percent),
                            WalletShareEstimated::new)));

    private AccountKinds() {}
}
