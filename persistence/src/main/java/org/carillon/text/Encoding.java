package org.carillon.text;

/** How a text travels, with the units that fit into a single message and into each part of a longer one. */
public enum Encoding {
    /** Septets; an extension character takes two. */
    GSM_7(160, 153),
    /** UTF-16 units; a character beyond the basic plane takes two. */
    UCS_2(70, 67);

    private final int single;
    private final int part;

    Encoding(int single, int part) {
        this.single = single;
        this.part = part;
    }

    public int single() {
        return single;
    }

    public int part() {
        return part;
    }
}
