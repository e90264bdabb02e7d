package org.carillon.callback.boundary;

import java.time.Instant;
import org.carillon.callback.entity.CallbackAddress;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a client is called. */
@Schema(name = "CallbackAddress")
public record CallbackAddressAnswer(String clientId, String url, boolean enabled, Instant changedAt, String changedBy) {

    static CallbackAddressAnswer of(CallbackAddress address) {
        return new CallbackAddressAnswer(
                address.clientId(), address.url(), address.enabled(), address.changedAt(), address.changedBy());
    }
}
