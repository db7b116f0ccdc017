package io.github.relationship.examples;

import static io.github.relationship.examples.Acme.ACME;
import static io.github.relationship.examples.Acme.ANN;
import static io.github.relationship.examples.Acme.SAM;

import io.github.relationship.history.Channel;
import io.github.relationship.history.CommitmentFact;
import io.github.relationship.history.Interaction;
import io.github.relationship.history.InteractionFact;
import io.github.relationship.history.LearntFact;
import io.github.relationship.history.RofFact;
import io.github.relationship.history.Topic;
import io.github.relationship.history.TouchSent;
import io.github.relationship.history.ValueKind;
import io.github.relationship.id.RungId;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.Option;
import java.util.List;
import java.util.Locale;

/** Does what a line asks for, and lets it be recorded. */
final class Sam {

    private final Acme acme;
    private int deeds;

    Sam(Acme acme) {
        this.acme = acme;
    }

    /** Does it, and says what was done. */
    String does(AgendaItem line) {
        return switch (line.key().rule().value()) {
            case "F1" -> {
                acme.tell(id(), InteractionFact.thankYouSent(line.contact().orElse(ANN), Channel.POST));
                yield "wrote a note";
            }
            case "F3" -> {
                talk(line, Interaction.outbound(Channel.CALL));
                acme.tell(id(), RofFact.satisfactionHeard(true));
                yield "called, satisfied";
            }
            case "F8" -> {
                talk(line, visit(Topic.GIVE_AND_GAIN));
                yield "visited";
            }
            case "F14" -> nextRung(line);
            case "F10" -> {
                acme.firm().accept(ACME, RungId.of("partner"), SAM);
                yield "accepted";
            }
            default -> reachOut(line, line.option().orElseThrow());
        };
    }

    private String nextRung(AgendaItem line) {
        talk(line, visit(Topic.COMMITMENT));
        if (acme.firm().stage(ACME).name().equals("customer")) {
            acme.tell(id(), LearntFact.need(ANN, "more ink in spring"));
            return "visited, they need more in spring";
        }
        acme.tell(id(), CommitmentFact.made());
        return "visited, they commit themselves";
    }

    private static Interaction visit(Topic topic) {
        return Interaction.builder()
                .from(Interaction.outbound(Channel.VISIT))
                .addTopics(topic)
                .build();
    }

    private String reachOut(AgendaItem line, Option option) {
        if (option.channel().isLive() || line.key().rule().value().equals("useful-item")) {
            talk(line, Interaction.outbound(option.channel()));
        } else {
            acme.tell(
                    id(),
                    TouchSent.builder()
                            .contact(line.contact().orElse(ANN))
                            .channel(option.channel())
                            .rule(line.key().rule())
                            .item(line.key())
                            .gesture(option.gesture().value())
                            .build());
        }
        String channel = option.channel().name().toLowerCase(Locale.ROOT);
        String gesture = option.gesture().value();
        return gesture.equals(channel) ? gesture : gesture + " by " + channel;
    }

    /** Never without something of value. */
    private void talk(AgendaItem line, Interaction interaction) {
        ValueKind value = List.of(ValueKind.values()).get(deeds % ValueKind.values().length);
        acme.tell(
                id(),
                Interaction.builder()
                        .from(interaction)
                        .item(line.key())
                        .addValue(value)
                        .build(),
                line.contact().orElse(ANN));
    }

    private String id() {
        return "deed-" + ++deeds;
    }
}
