package io.milepost.domain.view;

/**
 * A way to look at a roadmap.
 *
 * @param name as people call it
 * @param kind which of the ready views it began as
 */
public record View(String name, ViewKind kind, Drawing drawing, ViewFilter filter) {

    private static final int LONGEST_NAME = 100;

    public View {
        name = name.strip();
        boolean isName =
                !name.isEmpty() && name.length() <= LONGEST_NAME && name.chars().noneMatch(Character::isISOControl);
        if (!isName) {
            throw new ViewRefusedException("name", name);
        }
    }

    public View named(String other) {
        return new View(other, kind, drawing, filter);
    }

    public View with(ViewFilter other) {
        return new View(name, kind, drawing, other);
    }
}
