package io.github.relationship.benchmarks.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Scanner;

/**
 * What {@link ReplanMain} measured.
 *
 * @param read relationships a second, read and parsed
 * @param judged relationships a second, judged anew and stored
 * @param megabytes the most that were ever in use for long
 */
record Replan(double read, double judged, double megabytes) {

    private static Replan parse(Scanner figures) {
        return new Replan(figures.nextDouble(), figures.nextDouble(), figures.nextDouble());
    }

    /** In a virtual machine of its own with 256 MB. */
    static Replan inSmallMemory(String url) {
        ProcessBuilder java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ReplanMain.class.getName(),
                        url)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        try {
            Process process = java.start();
            try (BufferedReader out = process.inputReader()) {
                String line = out.readLine();
                if (process.waitFor() != 0 || line == null) {
                    throw new IllegalStateException("judging anew failed in 256 MB");
                }
                return parse(new Scanner(line).useLocale(Locale.ROOT));
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("judging anew was not run", e);
        }
    }
}
