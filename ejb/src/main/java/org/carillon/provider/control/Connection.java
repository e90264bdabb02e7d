package org.carillon.provider.control;

/**
 * Result of a trial call that sends nothing.
 *
 * @param good whether the provider knows the account and lets it send
 * @param reached whether the provider answered at all
 * @param words what was found, for people
 */
public record Connection(boolean good, boolean reached, String words) {

    /** Either all is well or nothing was reached. */
    public Connection(boolean good, String words) {
        this(good, good, words);
    }

    /** The provider answered, and does not let the account send. */
    public static Connection refused(String words) {
        return new Connection(false, true, words);
    }
}
