package org.carillon.provider.wire;

/** Makes what came from outside fit to be stored. */
public final class StoredText {

    private StoredText() {}

    /** PostgreSQL stores no NUL. */
    public static String storable(String text) {
        return text.indexOf('\0') < 0 ? text : text.replace('\0', '\uFFFD');
    }

    /** At most so many characters of it. */
    public static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }
}
