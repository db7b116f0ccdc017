package io.github.relationship.examples.replay;

import java.util.function.IntConsumer;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows on standard error how far it is, so that standard output stays clean. */
final class Progress implements IntConsumer, AutoCloseable {

    private final ProgressBar bar;

    Progress(int rows) {
        bar = new ProgressBarBuilder()
                .setTaskName("Replaying")
                .setUnit(" rows", 1)
                .setInitialMax(rows)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(500)
                .setConsumer(new ConsoleProgressBarConsumer(System.err))
                .build();
    }

    @Override
    public void accept(int read) {
        bar.stepTo(read);
    }

    @Override
    public void close() {
        bar.close();
    }
}
