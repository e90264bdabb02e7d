package org.carillon.simulator.country;

import java.util.List;
import java.util.Optional;

/**
 * @param code two letters
 * @param calling calling code
 * @param trunk what stands before a national number
 * @param shortest digits of a whole national number
 */
public record Country(String code, String calling, String trunk, int shortest, int longest) {

    private static final List<Country> ALL = List.of(
            new Country("US", "1", "", 10, 10),
            new Country("AU", "61", "0", 9, 9),
            new Country("IN", "91", "0", 10, 10),
            new Country("ZA", "27", "0", 9, 9),
            new Country("GB", "44", "0", 9, 10),
            new Country("DE", "49", "0", 6, 13),
            new Country("FR", "33", "0", 9, 9),
            new Country("ES", "34", "", 9, 9),
            new Country("IT", "39", "", 6, 12),
            new Country("NL", "31", "0", 9, 9),
            new Country("BE", "32", "0", 8, 9),
            new Country("AT", "43", "0", 4, 13),
            new Country("CH", "41", "0", 9, 9),
            new Country("NZ", "64", "0", 8, 10),
            new Country("SG", "65", "", 8, 8),
            new Country("JP", "81", "0", 9, 10),
            new Country("BR", "55", "0", 10, 11),
            new Country("MX", "52", "", 10, 10),
            new Country("KE", "254", "0", 9, 9),
            new Country("NG", "234", "0", 8, 10),
            new Country("AE", "971", "0", 8, 9),
            new Country("PK", "92", "0", 9, 10),
            new Country("LK", "94", "0", 9, 9),
            new Country("IE", "353", "0", 7, 9));

    /** @param digits of an international number, without a plus */
    public static Optional<Country> of(String digits) {
        return ALL.stream()
                .filter(country -> digits.startsWith(country.calling))
                .findFirst();
    }

    /** Whether the number has a possible length. */
    public boolean fits(String digits) {
        int national = digits.length() - calling.length();
        return national >= shortest && national <= longest;
    }

    /** As people of the country write it, roughly: groups of three, the last of three or four. */
    public String national(String digits) {
        String number = digits.substring(calling.length());
        if (calling.equals("1") && number.length() == 10) {
            return "(" + number.substring(0, 3) + ") " + number.substring(3, 6) + "-" + number.substring(6);
        }
        return (trunk + number).replaceAll("(\\d{3,4})(?=\\d{3})", "$1 ");
    }
}
