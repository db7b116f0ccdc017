package io.github.relationship.json;

import io.github.relationship.attribute.AttributeValue;
import io.github.relationship.attribute.AttributeValue.FlagValue;
import io.github.relationship.attribute.AttributeValue.ListValue;
import io.github.relationship.attribute.AttributeValue.NumberValue;
import io.github.relationship.attribute.AttributeValue.TextValue;
import io.github.relationship.attribute.Attributes;
import io.github.relationship.calendar.Instants;
import io.github.relationship.history.Channel;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.FactId;
import io.github.relationship.id.ItemKey;
import io.github.relationship.id.ReferralId;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.RuleId;
import io.github.relationship.id.RungId;
import io.github.relationship.id.UserId;
import io.github.relationship.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Any value of what facts are made of. */
final class Any {

    /** What JSON has to escape, what looks like it had to, and what takes more than one unit of any encoding. */
    private static final String AWKWARD =
            "\"\\/{}[],:'<>&%\u2028\u2029\u200f\u202e\ufeff\uffff\u00e9\u05d0\u0639\u4e2d";

    private Any() {}

    /** On one line. */
    static Arbitrary<String> text(int most) {
        return characters()
                .filter(c -> !Character.isISOControl(c))
                .list()
                .ofMinSize(1)
                .ofMaxSize(Math.min(most, 40))
                .map(Any::join);
    }

    static Arbitrary<String> lines() {
        return Arbitraries.oneOf(characters().filter(c -> !Character.isISOControl(c)), Arbitraries.of(0x9, 0xA, 0xD))
                .list()
                .ofMinSize(1)
                .ofMaxSize(40)
                .map(Any::join);
    }

    private static Arbitrary<Integer> characters() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(' ', '~'),
                Arbitraries.of(AWKWARD.codePoints().boxed().toList()),
                Arbitraries.integers().between(0x10000, 0x10FFFF),
                Arbitraries.integers().between(0xA0, 0xFFFF).filter(c -> c < 0xD800 || c > 0xDFFF));
    }

    private static String join(List<Integer> codePoints) {
        StringBuilder text = new StringBuilder();
        codePoints.forEach(text::appendCodePoint);
        return text.toString();
    }

    static <T> Arbitrary<T> id(Function<String, T> of) {
        return Arbitraries.oneOf(Arbitraries.of("a", "b/c", "d%2Fe", "kind", "body"), text(200))
                .map(of);
    }

    static Arbitrary<FactId> fact() {
        return id(FactId::of);
    }

    static Arbitrary<ContactId> contact() {
        return id(ContactId::of);
    }

    static Arbitrary<ItemKey> item() {
        return Combinators.combine(
                        id(RelationshipId::of),
                        id(RuleId::of),
                        text(50).optional(),
                        contact().optional(),
                        text(250))
                .as(ItemKey::new);
    }

    static Arbitrary<Instant> instant() {
        return Arbitraries.longs()
                .between(Instants.MIN.getEpochSecond(), Instants.MAX.getEpochSecond())
                .flatMap(seconds -> Arbitraries.integers()
                        .between(0, 999_999)
                        .map(micros -> Instant.ofEpochSecond(seconds, micros * 1_000L)));
    }

    static Arbitrary<LocalDate> date() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1, 1, 1).toEpochDay(),
                        LocalDate.of(9999, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    static Arbitrary<ZoneId> zone() {
        return Arbitraries.of("Europe/Vienna", "Asia/Tokyo", "UTC", "Z", "+05:45", "GMT+2", "Pacific/Chatham")
                .map(ZoneId::of);
    }

    static Arbitrary<Boolean> flag() {
        return Arbitraries.of(true, false);
    }

    static Arbitrary<Channel> channel() {
        return Arbitraries.of(Channel.class);
    }

    static Arbitrary<Money> money() {
        return Combinators.combine(
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.ONE, Money.MAX_AMOUNT)
                                .ofScale(Money.MAX_DECIMALS),
                        Arbitraries.of("EUR", "JPY", "KWD", "XAU"))
                .as((amount, code) -> new Money(amount, Currency.getInstance(code)));
    }

    static <T extends Comparable<? super T>> Arbitrary<SortedSet<T>> some(Arbitrary<T> each) {
        return each.set().ofMaxSize(3).map(TreeSet::new);
    }

    static Arbitrary<Attributes> attributes() {
        Arbitrary<AttributeValue> value = Arbitraries.oneOf(
                lines().map(TextValue::new),
                flag().map(FlagValue::new),
                Arbitraries.bigDecimals()
                        .between(BigDecimal.TEN.pow(18).negate(), BigDecimal.TEN.pow(18))
                        .ofScale(18)
                        .map(NumberValue::new),
                Arbitraries.longs().map(BigDecimal::valueOf).map(NumberValue::new),
                lines().list().ofMaxSize(3).map(ListValue::new));
        return Arbitraries.maps(text(100), value).ofMaxSize(4).map(values -> {
            Attributes.Builder attributes = Attributes.builder();
            values.forEach(attributes::put);
            return attributes.build();
        });
    }

    static <T> Arbitrary<Optional<T>> maybe(Arbitrary<T> value) {
        return value.optional();
    }

    static <E extends Enum<E>> Arbitrary<E> any(Class<E> words) {
        return Arbitraries.of(words);
    }

    static Arbitrary<UserId> user() {
        return id(UserId::of);
    }

    static Arbitrary<RungId> rung() {
        return id(RungId::of);
    }

    static Arbitrary<ReferralId> referral() {
        return id(ReferralId::of);
    }

    static Arbitrary<RelationshipId> relationship() {
        return id(RelationshipId::of);
    }
}
