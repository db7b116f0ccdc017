package io.github.relationship.json;

/**
 * A text is not what it should be: not JSON at all, or JSON of another form, or a value that a fact does not allow.
 *
 * <p>The message says where, and what was expected there; it never repeats the text itself, which may be personal.
 */
public final class MalformedJsonException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String path;
    private final String expected;
    private final String found;
    private final int line;
    private final int column;

    MalformedJsonException(String path, String expected, String found, int line, int column) {
        super(path + " (line " + line + ", column " + column + "): " + expected + found);
        this.path = path;
        this.expected = expected;
        this.found = found;
        this.line = line;
        this.column = column;
    }

    /** The same, seen from the text of which the malformed one is a part. */
    MalformedJsonException within(String member, int startLine, int startColumn) {
        return new MalformedJsonException(
                "$." + member + path.substring(1),
                expected,
                found,
                startLine + line - 1,
                line == 1 ? startColumn + column - 1 : column);
    }

    /**
     * Where it is, from the root of the text, such as {@code $.body.amount.currency} or {@code $.items[2].window}. A name that
     * this version does not know is shown as a question mark.
     *
     * @return the path
     */
    public String path() {
        return path;
    }

    /**
     * What was expected there.
     *
     * @return words, such as {@code expected a date such as 2026-03-01}, or the words in which a fact refused the value
     */
    public String expected() {
        return expected;
    }

    /**
     * In which line it is.
     *
     * @return the line, from 1
     */
    public int line() {
        return line;
    }

    /**
     * In which column it is.
     *
     * @return the column in UTF-16 code units, from 1
     */
    public int column() {
        return column;
    }
}
