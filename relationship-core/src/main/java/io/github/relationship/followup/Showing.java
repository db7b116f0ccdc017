package io.github.relationship.followup;

import io.github.relationship.ladder.Requirement;
import java.util.List;
import java.util.Optional;

/** What a person on our side can do so that a requirement may be shown (F14). The constants' names are read by people, as words. */
enum Showing {
    QUALIFY_THEM,
    FIND_OUT_WHAT_THEY_NEED,
    ASK_HOW_SATISFIED_THEY_ARE,
    ASK_FOR_A_REFERRAL,
    BRING_SOMETHING_OF_VALUE,
    KEEP_WHAT_WAS_PROMISED,
    TALK_ABOUT_COMMITMENT,
    ESTIMATE_THE_SHARE_OF_WALLET;

    /** The steps that would show it; none where only time does, or where a host's own requirement says nothing of itself. */
    static List<Showing> of(Requirement requirement) {
        return requirement.parts().isEmpty()
                ? byType(requirement.spec().type()).stream().toList()
                : requirement.parts().stream()
                        .flatMap(part -> of(part).stream())
                        .distinct()
                        .sorted()
                        .toList();
    }

    private static Optional<Showing> byType(String type) {
        return switch (type) {
            case "qualified" -> Optional.of(QUALIFY_THEM);
            case "purchases" -> Optional.of(FIND_OUT_WHAT_THEY_NEED);
            case "satisfied" -> Optional.of(ASK_HOW_SATISFIED_THEY_ARE);
            case "referrals-received" -> Optional.of(ASK_FOR_A_REFERRAL);
            case "value-in-quarters" -> Optional.of(BRING_SOMETHING_OF_VALUE);
            case "no-broken-promise" -> Optional.of(KEEP_WHAT_WAS_PROMISED);
            case "commitment" -> Optional.of(TALK_ABOUT_COMMITMENT);
            case "wallet-share" -> Optional.of(ESTIMATE_THE_SHARE_OF_WALLET);
            default -> Optional.empty();
        };
    }
}
