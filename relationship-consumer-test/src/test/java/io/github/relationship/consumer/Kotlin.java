package io.github.relationship.consumer;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kotlin.Unit;
import org.jetbrains.kotlin.cli.common.ExitCode;
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler;

/**
 * Compiles Kotlin against the modules that this one is run with: nullness annotations bind, and a warning is an error.
 *
 * @param exitCode how it ended
 * @param messages what the compiler said
 */
record Kotlin(ExitCode exitCode, String messages) {

    static Kotlin compile(Path source, Path into) {
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        ExitCode exitCode = new K2JVMCompiler()
                .exec(
                        new PrintStream(messages, true, StandardCharsets.UTF_8),
                        "-no-stdlib",
                        "-no-reflect",
                        "-Werror",
                        "-Xjspecify-annotations=strict",
                        "-jvm-target",
                        "17",
                        "-classpath",
                        classPath(),
                        "-d",
                        into.toString(),
                        source.toString());
        return new Kotlin(exitCode, messages.toString(StandardCharsets.UTF_8));
    }

    static Kotlin compile(String source, Path into) throws IOException {
        return compile(Files.writeString(into.resolve("Snippet.kt"), source), into);
    }

    /** The modules that the host has, as it has them, and Kotlin's own library. */
    private static String classPath() {
        Stream<URI> modules = Host.class.getModule().getLayer().configuration().modules().stream()
                .flatMap(module -> module.reference().location().stream());
        URI library = URI.create(
                Unit.class.getProtectionDomain().getCodeSource().getLocation().toString());
        return Stream.concat(modules, Stream.of(library))
                .filter(uri -> uri.getScheme().equals("file"))
                .map(Path::of)
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** The first mistake, without the place where it stands. */
    Optional<String> mistake() {
        List<String> mistakes = messages.lines()
                .filter(line -> line.contains(": error: "))
                .map(line -> line.replaceFirst(".*: error: ", ""))
                .toList();
        return mistakes.stream().findFirst();
    }
}
