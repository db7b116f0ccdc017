package io.github.relationship.examples.replay;

import java.time.ZoneId;
import java.util.List;

/** What the data does not say, said openly. */
final class Assumptions {

    private Assumptions() {}

    static List<String> lines(ZoneId zone) {
        return List.of(
                "One firm sells. Each customer is one relationship, opened by the first row that names it:",
                "  who has only sent back so far, and bought before the data begins or not at all, is a suspect.",
                "Ten salespeople look after them, each after the customers whose number ends in one digit:",
                "  " + Salespeople.byLastDigit() + ".",
                "At each customer there is one person to talk to, the buyer, who decides.",
                "Times are local to " + zone
                        + ". The salespeople work Monday to Friday, there too, and know no holidays.",
                "Nothing says when goods arrive: they count as in use " + Firm.IN_USE_AFTER_DAYS
                        + " days after the invoice,",
                "  and nobody is asked whether they have arrived (the rule F25 is off).",
                "Nobody has called, written or visited yet, so the agenda shows all that would be asked for.",
                "Nobody is a prospect: for that a talk must show a need before the first purchase.",
                "Nobody is a partner: for that they must commit themselves, and say that they are satisfied.");
    }
}
