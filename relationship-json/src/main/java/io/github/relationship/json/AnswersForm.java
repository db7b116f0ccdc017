package io.github.relationship.json;

import com.fasterxml.jackson.core.JsonToken;
import io.github.relationship.id.FactId;
import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What was answered of each purchase: an object whose names are the ids of the purchases. */
final class AnswersForm implements Form<SortedMap<FactId, Boolean>> {

    static final AnswersForm ANSWERS = new AnswersForm();

    private AnswersForm() {}

    @Override
    public void write(SortedMap<FactId, Boolean> answers, Out out) throws IOException {
        out.json().writeStartObject();
        for (Map.Entry<FactId, Boolean> answer : answers.entrySet()) {
            out.json().writeFieldName(answer.getKey().value());
            out.json().writeBoolean(answer.getValue());
        }
        out.json().writeEndObject();
    }

    @Override
    public SortedMap<FactId, Boolean> read(In in) throws IOException {
        in.at(JsonToken.START_OBJECT, words());
        SortedMap<FactId, Boolean> answers = new TreeMap<>();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            FactId purchase = in.check(FactId::of, name);
            if (answers.put(purchase, Scalars.FLAG.read(in)) != null) {
                throw in.twice();
            }
        }
        return answers;
    }

    @Override
    public String words() {
        return "an object of purchases, each true or false";
    }
}
