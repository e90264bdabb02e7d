package org.carillon.simulator.ledger;

/** By whom, and in which direction, a message went. */
public enum Way {
    TWILIO("outbound-api", true),
    TWILIO_REPLY("outbound-reply", true),
    TWILIO_INBOUND("inbound", false),
    SMS_BROADCAST("outbound-api", true),
    SMS_BROADCAST_INBOUND("inbound", false);

    private final String direction;
    private final boolean outbound;

    Way(String direction, boolean outbound) {
        this.direction = direction;
        this.outbound = outbound;
    }

    public String direction() {
        return direction;
    }

    public boolean outbound() {
        return outbound;
    }

    /** Whether a create call made it: what the counts are about. */
    public boolean created() {
        return this == TWILIO || this == SMS_BROADCAST;
    }

    public boolean twilio() {
        return this != SMS_BROADCAST && this != SMS_BROADCAST_INBOUND;
    }
}
