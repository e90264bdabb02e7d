package org.carillon.simulator.callback;

/**
 * What the product answered.
 *
 * @param status the HTTP status, 0 if there was no answer
 */
public record Reply(int status, String body) {

    static final Reply NONE = new Reply(0, "");

    public boolean accepted() {
        return status >= 200 && status < 300;
    }
}
