package org.carillon.simulator.ledger;

/** How many SMS a text takes. */
public final class Segments {

    private static final String BASIC =
            "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZ"
                    + "ÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private static final String EXTENDED = "^{}\\[~]|€\f";
    private static final byte[] SEPTETS = new byte[0x400];

    static {
        BASIC.chars().forEach(c -> SEPTETS[c] = 1);
        EXTENDED.chars().filter(c -> c < SEPTETS.length).forEach(c -> SEPTETS[c] = 2);
    }

    private Segments() {}

    /** At least 1; GSM-7: 160, then 153 a segment; else UCS-2: 70, then 67. */
    public static int of(String text) {
        int septets = 0;
        for (int i = 0; i < text.length(); i++) {
            int cost = septets(text.charAt(i));
            if (cost == 0) {
                return packed(text, 70, 67, false);
            }
            septets += cost;
        }
        return septets <= 160 ? 1 : packed(text, 160, 153, true);
    }

    /** A pair (extension character or surrogates) is never split over two segments. */
    private static int packed(String text, int whole, int part, boolean gsm) {
        if (!gsm && text.length() <= whole) {
            return 1;
        }
        int segments = 1;
        int used = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = !gsm && Character.isHighSurrogate(c) && i + 1 < text.length();
            int cost = gsm ? septets(c) : pair ? 2 : 1;
            if (used + cost > part) {
                segments++;
                used = 0;
            }
            used += cost;
            i += pair ? 1 : 0;
        }
        return segments;
    }

    private static int septets(char c) {
        return c == '€' ? 2 : c < SEPTETS.length ? SEPTETS[c] : 0;
    }
}
