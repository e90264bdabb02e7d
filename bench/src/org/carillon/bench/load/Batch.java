package org.carillon.bench.load;

/** Messages of one fault, each with a recipient and a text of its own. */
public record Batch(String tag, int first, int size, Country country) {

    /** Whose numbers the recipients have. */
    public enum Country {
        AMERICA("+1415%07d"),
        AUSTRALIA("+614%08d");

        private final String form;

        Country(String form) {
            this.form = form;
        }
    }

    public Batch(String tag, int first, int size) {
        this(tag, first, size, Country.AMERICA);
    }

    public String recipient(int index) {
        return String.format(country.form, 2_000_000 + first + index);
    }

    public String text(int index) {
        return "Fault " + tag + "-" + index + ": your appointment is tomorrow 10:30";
    }

    /** As the provider's ledger names it. */
    public String name(int index) {
        return recipient(index) + "\t" + text(index);
    }

    /** The condition that finds the rows. */
    public String sql() {
        return "body like 'Fault " + tag + "-%'";
    }
}
