package io.github.relationship.examples.replay;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** A few orders of three customers, and the files that hold them. */
final class Fixture {

    static final String INVOICE_HEADER = "invoice,customer,country,invoiced_at,amount_gbp,lines\n";
    static final String RETURN_HEADER = "credit_note,customer,invoice,credited_at,amount_gbp\n";

    /** Customer 10 buys on four days, 20 sends back before it buys, 31 buys once. */
    static final String INVOICES = INVOICE_HEADER + """
            501,10,United Kingdom,2011-01-03T09:00:00,100.00,3
            502,10,United Kingdom,2011-01-04T09:30:00,50.00,1
            503,31,France,2011-01-31T23:59:59,8.5,1
            504,10,United Kingdom,2011-02-01T10:00:00,25.00,2
            505,20,United Kingdom,2011-02-02T10:00:00,10.00,1
            506,10,United Kingdom,2011-02-03T11:00:00,12.00,1
            """;

    /** 502 comes back whole in the very minute; C3 touches two invoices, one of them another customer's. */
    static final String RETURNS = RETURN_HEADER + """
            C1,20,,2011-01-05T12:00:00,5.00
            C2,10,502,2011-01-04T09:30:00,50.00
            C3,10,501,2011-02-02T15:00:00,10.00
            C3,10,505,2011-02-02T15:00:00,10.00
            """;

    private Fixture() {}

    static Path file(Path directory, String name, String text) {
        try {
            return Files.writeString(directory.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path packed(Path directory, String name, String text) {
        Path file = directory.resolve(name);
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }
}
