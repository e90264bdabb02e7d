package org.carillon.provider.twilio;

import org.carillon.channel.entity.Kind;

/** An address as Twilio writes it: one of WhatsApp has a prefix, which nobody else in Carillon sees. */
final class ChannelAddress {
    private static final String WHATSAPP = "whatsapp:";

    private ChannelAddress() {}

    /** A messaging service has no prefix: it knows the channel by the recipient. */
    static String of(Kind kind, String address) {
        return kind == Kind.WHATSAPP && !address.startsWith(TwilioMessages.MESSAGING_SERVICE)
                ? WHATSAPP + address
                : address;
    }

    static boolean isWhatsApp(String written) {
        return written.startsWith(WHATSAPP);
    }

    static String withoutPrefix(String written) {
        return isWhatsApp(written) ? written.substring(WHATSAPP.length()) : written;
    }
}
