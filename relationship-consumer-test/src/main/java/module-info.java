/** A host in miniature: it sees what the published modules export, and nothing else. */
module io.github.relationship.consumer {
    requires io.github.relationship;
    requires io.github.relationship.holidays;
    requires io.github.relationship.json;
    requires io.github.relationship.testkit;
}
