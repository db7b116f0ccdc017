package io.github.relationship;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.junit.jupiter.api.Test;

class SeedsTest {

    @Test
    void every_property_runs_with_the_seed_of_the_build() {
        var withProperties = new ClassFileImporter()
                .withImportOption(new ImportOption.OnlyIncludeTests()).importPackagesOf(Seeds.class).stream()
                        .filter(type ->
                                type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(Property.class)))
                        .toList();
        assertThat(withProperties)
                .hasSizeGreaterThan(15)
                .allMatch(type -> type.isAnnotatedWith(AddLifecycleHook.class)
                        && type.getAnnotationOfType(AddLifecycleHook.class).value() == Seeds.class);
    }
}
