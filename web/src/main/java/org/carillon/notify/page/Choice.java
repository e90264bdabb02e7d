package org.carillon.notify.page;

/** Somebody or something that a form offers; as a text it is the id, which is what the form sends. */
public record Choice(String id, String label) {

    static Choice of(long id, String label) {
        return new Choice(String.valueOf(id), label);
    }

    @Override
    public String toString() {
        return id;
    }
}
