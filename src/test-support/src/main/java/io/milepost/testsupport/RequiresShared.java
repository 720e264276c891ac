package io.milepost.testsupport;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/** Marks a test that reads from the {@link SharedFolder}: skipped where the named part of it does not lie there. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith(SharedCondition.class)
public @interface RequiresShared {

    /** The file or folder below the shared folder. */
    String value();
}
