package io.github.relationship;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.plan.Names;
import io.github.relationship.playbook.Judgement;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** Nothing of the machine, the runtime's defaults or the threads enters a plan or its words. */
@AddLifecycleHook(Seeds.class)
@Domain(Generated.class)
@Domain(DomainContext.Global.class)
class SurroundingsProperties {

    /** Other capitals, other digits, another era. */
    private static final List<String> LOCALES = List.of("en-US", "tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist");

    private static final List<String> ZONES =
            List.of("UTC", "Pacific/Kiritimati", "America/St_Johns", "Asia/Kathmandu");

    private static final int THREADS = 4;

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void K23_equal_inputs_give_an_equal_plan_under_any_default_locale_and_zone(@ForAll World world, @ForAll Tale tale) {
        Judgement expected = Telling.of(world, tale).judge();
        List<String> words = words(world, expected);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (int i = 0; i < LOCALES.size(); i++) {
                Locale.setDefault(Locale.forLanguageTag(LOCALES.get(i)));
                TimeZone.setDefault(TimeZone.getTimeZone(ZONES.get(i)));
                Judgement judgement = Telling.of(world, tale).judge();
                assertThat(judgement).as(LOCALES.get(i)).isEqualTo(expected).hasToString(expected.toString());
                assertThat(words(world, judgement)).as(LOCALES.get(i)).isEqualTo(words);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void K23_equal_inputs_give_an_equal_plan_on_any_number_of_threads(@ForAll World world, @ForAll Tale tale)
            throws Exception {
        Telling told = Telling.of(world, tale);
        Judgement expected = told.judge();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            Callable<Judgement> judge = told::judge;
            for (Future<Judgement> judged : threads.invokeAll(Collections.nCopies(2 * THREADS, judge))) {
                assertThat(judged.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<String> words(World world, Judgement judgement) {
        return judgement.plan().items().stream()
                .map(item -> world.playbook().explain(item.reason(), item.contact(), Names.NONE))
                .toList();
    }
}
