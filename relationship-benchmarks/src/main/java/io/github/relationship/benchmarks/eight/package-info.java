/**
 * One policy of eight rules, decided in four ways: by a playbook, by hand, by Easy Rules and by Drools.
 *
 * <p>Who bought on two days within 365 is a client. The ROF call comes 14 days after the first delivery that nobody asked about, a
 * thank-you with the last meeting, a card on the birthday (which shows 14 days ahead), a touch after 90 days without contact. All wait
 * while a complaint is open and for a week after, and what was not due before gets its days back; whoever opted out hears nothing; and
 * of touches there are at most two in seven days. Start from {@link io.github.relationship.benchmarks.eight.EightRules}.
 */
@NullMarked
package io.github.relationship.benchmarks.eight;

import org.jspecify.annotations.NullMarked;
