package io.github.relationship;

import io.github.relationship.Step.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/** Tales of up to sixty steps, minutes, days, or a year apart; what other steps stand on happens more often, what ends all, less. */
public final class Tales implements ArbitraryProvider {

    private static final int DAY = 24 * 60;
    private static final Set<Kind> OFTEN = Set.of(
            Kind.BOUGHT,
            Kind.DELIVERED,
            Kind.BIRTHDAY,
            Kind.GRANTED,
            Kind.AGREED,
            Kind.TRIED,
            Kind.MET,
            Kind.RESCHEDULED,
            Kind.COMPLETED,
            Kind.SENT);
    private static final Set<Kind> RARELY =
            Set.of(Kind.DISQUALIFIED, Kind.DIED, Kind.DEPARTED, Kind.HOLD_PLACED, Kind.REFUSED);

    /** For the engine. */
    public Tales() {}

    @Override
    public boolean canProvideFor(TypeUsage target) {
        return target.isOfType(Tale.class);
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage target, SubtypeProvider subtypes) {
        return Set.of(steps().list()
                .ofMaxSize(60)
                .withSizeDistribution(RandomDistribution.uniform())
                .map(Tale::new)
                .withoutEdgeCases());
    }

    private static Arbitrary<Step> steps() {
        Arbitrary<Integer> minutes = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.integers().between(0, DAY / 2)),
                Tuple.of(8, Arbitraries.integers().between(0, 15 * DAY)),
                Tuple.of(1, Arbitraries.integers().between(0, 400 * DAY)));
        Arbitrary<Integer> numbers =
                Arbitraries.integers().between(0, 1_000).withDistribution(RandomDistribution.uniform());
        return Combinators.combine(kinds(), numbers, numbers, minutes).as(Step::new);
    }

    private static Arbitrary<Kind> kinds() {
        List<Tuple2<Integer, Kind>> weighted = Arrays.stream(Kind.values())
                .map(kind -> Tuple.of(OFTEN.contains(kind) ? 12 : RARELY.contains(kind) ? 1 : 4, kind))
                .toList();
        return Arbitraries.frequency(weighted);
    }
}
