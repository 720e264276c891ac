package io.milepost.documents;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The way of one transition as a document tells it, held against the classes that go it. */
record Way(JavaClasses classes, List<Step> steps) {

    List<String> findings() {
        return Stream.of(unknownNames(), missingUses(), brokenChain())
                .flatMap(Function.identity())
                .distinct()
                .toList();
    }

    private Stream<String> unknownNames() {
        return steps.stream()
                .flatMap(step -> Stream.concat(Stream.of(step.name()), step.uses().stream()))
                .filter(name -> find(name).isEmpty())
                .map(name -> "no class " + name);
    }

    private Stream<String> missingUses() {
        return steps.stream().flatMap(step -> step.uses().stream()
                .filter(used -> !uses(step.name(), used))
                .map(used -> step.name() + " does not use " + used));
    }

    /** A step goes on from an earlier one: it was handed the work there, or takes it from where it was put. */
    private Stream<String> brokenChain() {
        return IntStream.range(1, steps.size())
                .filter(index ->
                        steps.subList(0, index).stream().noneMatch(earlier -> leadsTo(earlier, steps.get(index))))
                .mapToObj(index -> "no step before leads to " + steps.get(index).name());
    }

    private static boolean leadsTo(Step earlier, Step step) {
        return earlier.uses().contains(step.name()) || earlier.uses().stream().anyMatch(step.uses()::contains);
    }

    /** Uses it by its own type or by a type of ours that it implements. */
    private boolean uses(String user, String used) {
        return find(user).isPresent()
                && find(used).isPresent()
                && uses(find(user).get(), find(used).get());
    }

    private boolean uses(JavaClass user, JavaClass used) {
        return classes.stream()
                .filter(type -> type.equals(user) || type.getName().startsWith(user.getName() + "$"))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                .anyMatch(target -> target.equals(used) || isPortOf(target, used));
    }

    private static boolean isPortOf(JavaClass port, JavaClass used) {
        return port.getPackageName().startsWith("io.milepost") && used.isAssignableTo(port.getName());
    }

    Optional<JavaClass> find(String simpleName) {
        return classes.stream()
                .filter(type -> !type.isAnonymousClass())
                .filter(type -> type.getSimpleName().equals(simpleName))
                .findFirst();
    }
}
