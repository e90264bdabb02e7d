package org.carillon.simulator.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** What the process environment says; blank counts as absent. */
@ApplicationScoped
public class Environment {

    public Optional<String> value(String name) {
        return Optional.ofNullable(System.getenv(name)).filter(text -> !text.isBlank());
    }

    /** A whole number of the environment, or the fallback where it is absent or not one. */
    public int number(String name, int fallback) {
        return value(name)
                .filter(text -> text.matches("\\d{1,9}"))
                .map(Integer::valueOf)
                .orElse(fallback);
    }

    /** Base of the product's own addresses as providers see it, without a slash at its end. */
    public String publicUrl() {
        return value("CARILLON_PUBLIC_URL").orElseGet(this::loopback).replaceAll("/+$", "");
    }

    private String loopback() {
        int base = number("CARILLON_PORT_BASE", 8000);
        return "http://127.0.0.1:" + number("CARILLON_HTTP_PORT", base + 80);
    }

    /** The number that messages come from where the caller names none. */
    public String sender() {
        return value("TWILIO_PHONE_NUMBER").or(() -> value("TWILIO_FROM_PHONE")).orElse("+15005550006");
    }

    /** The number on WhatsApp to which a phone writes that knows no other; without the prefix. */
    public String whatsappSender() {
        return value("TWILIO_WHATSAPP_NUMBER")
                .map(number -> number.replaceFirst("^whatsapp:", ""))
                .orElseGet(this::sender);
    }
}
