package org.carillon.text;

/** GSM 03.38: the basic table and its extension. Neither has ç, backtick or tab; Ç is in the basic table. */
final class GsmAlphabet {
    private static final String BASIC =
            "\n\r !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz"
                    + "¡£¤¥§¿ÄÅÆÇÉÑÖØÜßàäåæèéìñòöøùüΓΔΘΛΞΠΣΦΨΩ";
    private static final String EXTENSION = "\f[\\]^{|}~€";
    private static final byte[] SEPTETS = new byte[0x20AD];

    static {
        BASIC.chars().forEach(character -> SEPTETS[character] = 1);
        EXTENSION.chars().forEach(character -> SEPTETS[character] = 2);
    }

    private GsmAlphabet() {}

    /** Septets that the UTF-16 unit takes; zero if it is not in the alphabet. */
    static int septets(char unit) {
        return unit < SEPTETS.length ? SEPTETS[unit] : 0;
    }
}
