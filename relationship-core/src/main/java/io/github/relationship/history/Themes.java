package io.github.relationship.history;

/** All themes of a state. Package-private: the fold writes them, {@link Relationship} shows them. */
final class Themes {

    /** Of a relationship without facts. Shared: whoever folds onto a theme copies it first. */
    static final Themes NONE = untouched();

    final Account account;
    final People people;
    final Encounters encounters;
    final ValueLedger value;
    final Outgoing outgoing;
    final Thanks thanks;
    final Courtship courtship;
    final Purchases purchases;
    final RofCallLog rofCalls;
    final Opportunities opportunities;
    final Referrals referrals;
    final Learnt learnt;
    final Complaints complaints;
    final Promises promises;
    final Commitments commitments;
    final Holds holds;
    final StageHistory stages;
    final ItemLog items;

    Themes(
            Account account,
            People people,
            Encounters encounters,
            ValueLedger value,
            Outgoing outgoing,
            Thanks thanks,
            Courtship courtship,
            Purchases purchases,
            RofCallLog rofCalls,
            Opportunities opportunities,
            Referrals referrals,
            Learnt learnt,
            Complaints complaints,
            Promises promises,
            Commitments commitments,
            Holds holds,
            StageHistory stages,
            ItemLog items) {
        this.account = account;
        this.people = people;
        this.encounters = encounters;
        this.value = value;
        this.outgoing = outgoing;
        this.thanks = thanks;
        this.courtship = courtship;
        this.purchases = purchases;
        this.rofCalls = rofCalls;
        this.opportunities = opportunities;
        this.referrals = referrals;
        this.learnt = learnt;
        this.complaints = complaints;
        this.promises = promises;
        this.commitments = commitments;
        this.holds = holds;
        this.stages = stages;
        this.items = items;
    }

    private static Themes untouched() {
        return new Themes(
                new Account(),
                new People(),
                new Encounters(),
                new ValueLedger(),
                new Outgoing(),
                new Thanks(),
                new Courtship(),
                new Purchases(),
                new RofCallLog(),
                new Opportunities(),
                new Referrals(),
                new Learnt(),
                new Complaints(),
                new Promises(),
                new Commitments(),
                new Holds(),
                new StageHistory(),
                new ItemLog());
    }
}
