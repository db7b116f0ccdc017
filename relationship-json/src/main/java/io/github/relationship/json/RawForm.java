package io.github.relationship.json;

import com.fasterxml.jackson.core.JsonToken;
import io.github.relationship.json.In.RawJson;
import java.io.IOException;

/** An object that is passed on as it is written. */
final class RawForm implements Form<RawJson> {

    static final RawForm OBJECT = new RawForm();

    private RawForm() {}

    @Override
    public void write(RawJson value, Out out) throws IOException {
        out.raw(value.json());
    }

    @Override
    public RawJson read(In in) throws IOException {
        in.at(JsonToken.START_OBJECT, words());
        return in.raw();
    }

    @Override
    public String words() {
        return "an object";
    }
}
