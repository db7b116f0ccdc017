package io.github.relationship.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import io.github.relationship.attribute.AttributeValue;
import io.github.relationship.attribute.AttributeValue.FlagValue;
import io.github.relationship.attribute.AttributeValue.ListValue;
import io.github.relationship.attribute.AttributeValue.NumberValue;
import io.github.relationship.attribute.AttributeValue.TextValue;
import io.github.relationship.attribute.Attributes;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Named values as an object; every name is a value's, none is ours. */
final class AttributesForm implements Form<Attributes> {

    static final AttributesForm ATTRIBUTES = new AttributesForm();

    private static final Form<List<String>> TEXTS = Lists.list(Scalars.TEXT);

    private AttributesForm() {}

    @Override
    public void write(Attributes attributes, Out out) throws IOException {
        out.json().writeStartObject();
        for (Map.Entry<String, AttributeValue> entry : attributes.asMap().entrySet()) {
            out.json().writeFieldName(entry.getKey());
            write(entry.getValue(), out);
        }
        out.json().writeEndObject();
    }

    private static void write(AttributeValue value, Out out) throws IOException {
        JsonGenerator json = out.json();
        if (value instanceof TextValue text) {
            json.writeString(text.value());
        } else if (value instanceof FlagValue flag) {
            json.writeBoolean(flag.value());
        } else if (value instanceof NumberValue number) {
            json.writeNumber(number.value().toPlainString());
        } else if (value instanceof ListValue list) {
            TEXTS.write(list.values(), out);
        } else {
            throw new AssertionError(value.getClass());
        }
    }

    @Override
    public Attributes read(In in) throws IOException {
        in.at(JsonToken.START_OBJECT, words());
        JsonStreamContext object = in.context();
        Attributes.Builder attributes = Attributes.builder();
        Set<String> names = new HashSet<>();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            if (!names.add(name)) {
                throw in.twice();
            }
            String named = name;
            AttributeValue value = value(in);
            in.check(made -> attributes.put(named, made), value);
        }
        return in.check(Attributes.Builder::build, attributes, object);
    }

    private static AttributeValue value(In in) throws IOException {
        return switch (in.token()) {
            case VALUE_STRING -> in.check(TextValue::new, Scalars.TEXT.read(in));
            case VALUE_TRUE, VALUE_FALSE -> new FlagValue(Scalars.FLAG.read(in));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> in.check(NumberValue::new, in.decimal());
            case START_ARRAY -> in.check(ListValue::new, TEXTS.read(in));
            default -> throw in.expected("a text, a number, true or false, or a list of texts");
        };
    }

    @Override
    public String words() {
        return "an object of attributes";
    }
}
