/** What a host might write. */
package io.github.relationship.consumer;
