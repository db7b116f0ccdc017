package io.github.relationship.testkit.repository;

import io.github.relationship.history.CommitmentFact;
import io.github.relationship.history.Fact;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.TenantId;
import java.util.List;

/** Ids that look alike to people and to careless databases, and are different ones. */
final class Twins {

    /** In the order of their code points. */
    private static final List<String> ALIKE = List.of(
            " acme",
            "ACME",
            "Acme",
            "acme",
            "acme ",
            "acme%",
            "acme/",
            "acme_",
            "acme\u0301",
            "acm\u00e9",
            "acm\uff45",
            "acm\ud83d\ude00");

    private Twins() {}

    static List<RelationshipId> relationships() {
        return ALIKE.stream().map(RelationshipId::of).toList();
    }

    static List<TenantId> tenants() {
        return ALIKE.stream().map(TenantId::of).toList();
    }

    static List<String> texts() {
        return ALIKE;
    }

    /** A fact that tells the twins apart. */
    static Fact fact(int index) {
        return CommitmentFact.walletShareEstimated(index);
    }
}
