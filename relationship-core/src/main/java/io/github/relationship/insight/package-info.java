/**
 * What a host can ask beyond plans: figures and pictures made of facts, for people to read. Nothing here is stored, and nothing here
 * decides a stage.
 *
 * <p>Start from {@link io.github.relationship.insight.MeetingBrief}.
 */
@NullMarked
package io.github.relationship.insight;

import org.jspecify.annotations.NullMarked;
