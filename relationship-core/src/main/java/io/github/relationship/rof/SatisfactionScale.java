package io.github.relationship.rof;

/**
 * A host's scale of satisfaction. What is not clearly satisfied is unsatisfied (R6).
 *
 * @param lowest the lowest grade
 * @param highest the highest grade
 * @param satisfiedFrom the lowest grade that says "satisfied" without doubt
 */
public record SatisfactionScale(int lowest, int highest, int satisfiedFrom) {

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException unless lowest &lt; satisfiedFrom &lt;= highest
     */
    public SatisfactionScale {
        if (lowest >= satisfiedFrom || satisfiedFrom > highest) {
            throw new IllegalArgumentException("a scale from " + lowest + " to " + highest + " with satisfied from "
                    + satisfiedFrom + " tells nobody apart; satisfied must begin above the lowest grade and not above "
                    + "the highest");
        }
    }

    /**
     * Whether a grade says "satisfied".
     *
     * @param grade a grade of the scale
     * @return false for what is not clearly so
     * @throws IllegalArgumentException if the grade is not on the scale
     */
    public boolean isSatisfied(int grade) {
        if (grade < lowest || grade > highest) {
            throw new IllegalArgumentException(
                    "grade " + grade + " is not on the scale; allowed is " + lowest + " to " + highest);
        }
        return grade >= satisfiedFrom;
    }
}
