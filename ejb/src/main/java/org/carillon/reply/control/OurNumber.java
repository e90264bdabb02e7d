package org.carillon.reply.control;

import org.jspecify.annotations.Nullable;

/** Whether a message came to the number from which another was sent. */
final class OurNumber {
    private static final int SHORTEST = 3;

    private OurNumber() {}

    /**
     * @param sender as it was configured: a number however written, a name, or a messaging service, which has many numbers; so a sender
     *     that is not a number counts as the same
     */
    static boolean isTheSame(@Nullable String sender, String recipient) {
        if (sender == null || sender.chars().anyMatch(Character::isLetter)) {
            return true;
        }
        String digits = digitsOf(sender);
        return digits.length() < SHORTEST || digits.equals(digitsOf(recipient));
    }

    private static String digitsOf(String number) {
        return number.replaceAll("[^0-9]", "");
    }
}
