package io.github.relationship.json;

import java.io.IOException;

/** The format of a document that stands alone, in the document itself. */
final class Format implements Form<Integer> {

    private static final int FORMAT = 1;

    private Format() {}

    static <T> Member<T, Integer> member() {
        return Member.required("format", new Format(), document -> FORMAT);
    }

    @Override
    public void write(Integer format, Out out) throws IOException {
        out.json().writeNumber(format);
    }

    @Override
    public Integer read(In in) throws IOException {
        int format = Scalars.WHOLE_NUMBER.read(in);
        if (format != FORMAT) {
            throw in.expected(words());
        }
        return format;
    }

    @Override
    public String words() {
        return "the format " + FORMAT;
    }
}
