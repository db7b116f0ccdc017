package io.github.relationship.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.BuilderVisibility;
import org.immutables.value.Value.Style.ImplementationVisibility;
import org.jspecify.annotations.Nullable;

/**
 * The one way in which this module generates values: the implementation is package-private, and users meet only the
 * abstract type and its nested builder.
 *
 * <p>Put it beside {@code @Value.Immutable} on {@code public abstract sealed class X permits ImmutableX}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        typeImmutable = "Immutable*",
        visibility = ImplementationVisibility.PACKAGE,
        builderVisibility = BuilderVisibility.PUBLIC,
        // Builders and withers return the abstract type: the generated name is in no signature.
        overshadowImplementation = true,
        // No look for other libraries on the class path: the same code is generated everywhere.
        jdkOnly = true,
        allowedClasspathAnnotations = {Override.class},
        fallbackNullableAnnotation = Nullable.class)
public @interface HouseStyle {}
