package io.milepost.host.storage;

/** Who has a permission, sits in a role or may see a security level. */
public record Holder(Kind kind, String name) {

    /** What the name names: nothing, a group, a person's key, a project role. */
    public enum Kind {
        ANYONE,
        LOGGED_IN,
        GROUP,
        PERSON,
        ROLE
    }

    public static Holder anyone() {
        return new Holder(Kind.ANYONE, "");
    }

    public static Holder loggedIn() {
        return new Holder(Kind.LOGGED_IN, "");
    }

    public static Holder group(String name) {
        return new Holder(Kind.GROUP, name);
    }

    public static Holder person(String key) {
        return new Holder(Kind.PERSON, key);
    }

    public static Holder role(String name) {
        return new Holder(Kind.ROLE, name);
    }
}
