package org.carillon.provider.control;

/** The providers that Carillon can speak to; the name is stored with each message. */
public enum ProviderName {
    TWILIO,
    SMSBROADCAST,
    /** Any mail server. */
    SMTP
}
