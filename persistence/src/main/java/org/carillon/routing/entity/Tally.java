package org.carillon.routing.entity;

/**
 * Calls of a time.
 *
 * @param failed of the calls, those that found no provider or got no usable answer
 * @param slow of the calls, those that took too long, failed or not
 */
public record Tally(int calls, int failed, int slow) {
    public static final Tally NONE = new Tally(0, 0, 0);

    public Tally plus(Tally more) {
        return new Tally(calls + more.calls, failed + more.failed, slow + more.slow);
    }

    /** In per cent; 0 without calls. */
    public int failedShare() {
        return calls == 0 ? 0 : 100 * failed / calls;
    }

    /** In per cent; 0 without calls. */
    public int slowShare() {
        return calls == 0 ? 0 : 100 * slow / calls;
    }
}
