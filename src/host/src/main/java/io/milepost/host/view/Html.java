package io.milepost.host.view;

/** Text made safe for HTML. */
public final class Html {
    private Html() {}

    public static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.chars().forEach(character -> append(safe, (char) character));
        return safe.toString();
    }

    private static void append(StringBuilder safe, char character) {
        switch (character) {
            case '&' -> safe.append("&amp;");
            case '<' -> safe.append("&lt;");
            case '>' -> safe.append("&gt;");
            case '"' -> safe.append("&quot;");
            case '\'' -> safe.append("&#39;");
            default -> safe.append(character);
        }
    }

    /** The value of a Velocity reference, escaped unless the reference's last name ends in {@code Html}, as in Jira. */
    static Object escaped(String reference, Object value) {
        return value == null || saysHtml(reference) ? value : escape(value.toString());
    }

    private static boolean saysHtml(String reference) {
        String name = reference.replaceAll("\\(.*\\)", "").replaceAll("[${}!]", "");
        String last = name.substring(name.lastIndexOf('.') + 1);
        return last.endsWith("Html") || last.equals("html");
    }
}
