package io.milepost.acceptance;

import java.util.Comparator;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;
import org.junit.jupiter.api.Order;

/**
 * By {@link Order}, and by name where it is the same: otherwise it would be the order in which a machine's disk lists the
 * files, and what one test leaves behind on a shared host would meet another test elsewhere. Classes within a class stay as
 * they are written.
 */
public final class ByOrderAndName implements ClassOrderer {

    @Override
    public void orderClasses(ClassOrdererContext context) {
        context.getClassDescriptors()
                .sort(Comparator.<ClassDescriptor>comparingInt(ByOrderAndName::order)
                        .thenComparing(ByOrderAndName::name));
    }

    private static int order(ClassDescriptor tests) {
        return tests.findAnnotation(Order.class).map(Order::value).orElse(Order.DEFAULT);
    }

    private static String name(ClassDescriptor tests) {
        return tests.getTestClass().getEnclosingClass() == null
                ? tests.getTestClass().getName()
                : "";
    }
}
