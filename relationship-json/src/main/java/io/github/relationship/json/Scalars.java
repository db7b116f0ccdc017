package io.github.relationship.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonParser.NumberType;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Period;
import java.time.ZoneId;
import java.util.Currency;
import java.util.function.Function;

/** What stands on one line of its own: texts, numbers, flags, days and instants. */
final class Scalars {

    static final Form<String> TEXT = text("a text", Function.identity(), Function.identity());

    static final Form<Instant> INSTANT =
            text("an instant such as 2026-03-01T09:00:00Z", Instant::parse, Instant::toString);

    static final Form<LocalDate> DATE = text("a date such as 2026-03-01", LocalDate::parse, LocalDate::toString);

    static final Form<LocalTime> TIME = text("a time of day such as 09:30", LocalTime::parse, LocalTime::toString);

    static final Form<MonthDay> MONTH_DAY =
            text("a day of the year such as --02-29", MonthDay::parse, MonthDay::toString);

    static final Form<Period> PERIOD = text("a period such as P3M", Period::parse, Period::toString);

    static final Form<ZoneId> ZONE = text("a time zone such as Europe/Vienna", ZoneId::of, ZoneId::getId);

    static final Form<Currency> CURRENCY =
            text("a currency code of ISO 4217 such as EUR", Currency::getInstance, Currency::getCurrencyCode);

    static final Form<BigDecimal> DECIMAL =
            text("a decimal number in quotes such as \"12.50\"", Scalars::decimal, BigDecimal::toPlainString);

    static final Form<Boolean> FLAG = new Flag();

    static final Form<Integer> WHOLE_NUMBER = new WholeNumber();

    private Scalars() {}

    /** A text that stands for something else, and is written in one way. */
    static <T> Form<T> text(String words, Function<String, T> parse, Function<T, String> print) {
        return new Form<>() {
            @Override
            public void write(T value, Out out) throws IOException {
                out.json().writeString(print.apply(value));
            }

            @Override
            public T read(In in) throws IOException {
                return in.parse(words, parse);
            }

            @Override
            public String words() {
                return words;
            }
        };
    }

    /** A text whose maker says itself why it refuses one. */
    static <T> Form<T> checked(String words, Function<String, T> make, Function<T, String> print) {
        return new Form<>() {
            @Override
            public void write(T value, Out out) throws IOException {
                out.json().writeString(print.apply(value));
            }

            @Override
            public T read(In in) throws IOException {
                return in.check(make, in.at(JsonToken.VALUE_STRING, words).getText());
            }

            @Override
            public String words() {
                return words;
            }
        };
    }

    private static BigDecimal decimal(String text) {
        if (text.length() > Json.MAX_NUMBER) {
            throw new NumberFormatException();
        }
        return new BigDecimal(text);
    }

    private static final class Flag implements Form<Boolean> {

        @Override
        public void write(Boolean value, Out out) throws IOException {
            out.json().writeBoolean(value);
        }

        @Override
        public Boolean read(In in) {
            if (in.token() != JsonToken.VALUE_TRUE && in.token() != JsonToken.VALUE_FALSE) {
                throw in.expected(words());
            }
            return in.token() == JsonToken.VALUE_TRUE;
        }

        @Override
        public String words() {
            return "true or false";
        }
    }

    private static final class WholeNumber implements Form<Integer> {

        @Override
        public void write(Integer value, Out out) throws IOException {
            out.json().writeNumber(value);
        }

        @Override
        public Integer read(In in) throws IOException {
            JsonParser parser = in.at(JsonToken.VALUE_NUMBER_INT, words());
            if (parser.getNumberType() != NumberType.INT) {
                throw in.expected(words());
            }
            return parser.getIntValue();
        }

        @Override
        public String words() {
            return "a whole number";
        }
    }
}
