package io.milepost.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the files of {@code src/test/resources/rest} that show what a method takes and answers. The OpenAPI document
 * gets its examples and schemas from them; the files of one name and its suffixes together show one shape.
 */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
@interface Example {

    /** Such as {@code goal} for goal.json, and {@code goal-as-of} where a file shows what the first one cannot. */
    String[] answers();

    String[] takes() default {};

    /** Of a success. */
    int status() default 200;
}
