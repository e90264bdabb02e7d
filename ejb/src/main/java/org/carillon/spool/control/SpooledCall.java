package org.carillon.spool.control;

import org.carillon.provider.control.Arrival;
import org.carillon.provider.control.ProviderName;
import org.carillon.provider.control.WebhookCall;

/** A call that was found genuine, as it was on the wire. */
public record SpooledCall(ProviderName provider, Arrival arrival, WebhookCall call) {}
