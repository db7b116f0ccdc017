/**
 * One JSON form of facts, plans and playbooks: for a store, for an API, for files.
 *
 * <pre>{@code
 * String kind = FactKinds.kindOf(fact);       // "purchased"
 * int format = FactKinds.formatOf(fact);      // 1
 * String body = FactJson.write(fact);         // {"amount":{"amount":"12.50","currency":"EUR"}}
 * Fact same = FactJson.read(kind, format, body).value();
 * }</pre>
 *
 * <p>Kind and format stand beside the body, so that a store can keep them as columns.
 */
module io.github.relationship.json {
    requires transitive io.github.relationship;
    requires com.fasterxml.jackson.core;
    requires static transitive org.jspecify;

    exports io.github.relationship.json;
}
