package org.carillon.simulator.twilio;

final class ErrorText {

    private ErrorText() {}

    static String of(int code) {
        return switch (code) {
            case 30001 -> "Queue overflow";
            case 30002 -> "Account suspended";
            case 30003 -> "Unreachable destination handset";
            case 30004 -> "Message blocked";
            case 30005 -> "Unknown destination handset";
            case 30006 -> "Landline or unreachable carrier";
            case 30007 -> "Carrier violation";
            case 30008 -> "Unknown error";
            case 63016 -> "Failed to send freeform message because you are outside the allowed window";
            default -> "Error " + code;
        };
    }
}
