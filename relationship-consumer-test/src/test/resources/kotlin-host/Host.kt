package host

import io.github.relationship.history.Occurrence
import io.github.relationship.history.Purchased
import io.github.relationship.id.ContactId
import io.github.relationship.id.FactId
import io.github.relationship.id.UserId
import io.github.relationship.json.EntryJson
import io.github.relationship.money.Money
import io.github.relationship.plan.Names
import java.time.Instant
import java.util.Optional

/** What a host might write in Kotlin: what it gets is never null, so it asks for nothing twice. */
class Host {
    private val names = Names { contact: ContactId -> Optional.of(contact.value().uppercase()) }

    fun order(id: String, total: String): Occurrence =
        Occurrence.builder()
            .id(FactId.of(id))
            .occurredAt(Instant.EPOCH)
            .actor(UserId.of("sam"))
            .fact(Purchased.of(Money.of(total, "EUR")))
            .build()

    fun inWords(occurrence: Occurrence): String {
        val fact = occurrence.fact()
        val amount = if (fact is Purchased) fact.amount().map(Money::toString).orElse("something") else "nothing"
        return amount + " by " + occurrence.actor().get().value().length + " letters, " + names.of(ContactId.of("ann")).get()
    }

    fun throughAFile(occurrence: Occurrence): Occurrence = EntryJson.read(EntryJson.write(occurrence)).value().occurrence()

    override fun toString(): String = inWords(throughAFile(order("order-1", "12.50")))
}
