package org.carillon.logistics.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Iterator;
import java.util.Map;
import org.carillon.batch.control.BatchCommand;
import org.carillon.batch.control.BatchRecipient;
import org.carillon.channel.entity.Kind;
import org.carillon.logistics.entity.Driver;
import org.jspecify.annotations.Nullable;

/** Makes the bulk that goes to all drivers. */
@ApplicationScoped
public class NotifyDrivers {
    private static final String NO_PHONE = "Driver has no phone number on file";

    @Inject
    private Drivers drivers;

    /**
     * To all that are active now, in the order of their ids; who has no phone number is a failed row.
     *
     * @param message {@code {name}} stands for each driver's name
     * @param sendAt null means now
     * @param createdBy name of the calling user or API client
     */
    public BatchCommand with(String message, @Nullable Instant sendAt, String createdBy) {
        Iterator<BatchRecipient> rows =
                drivers.active().stream().map(NotifyDrivers::row).iterator();
        return BatchCommand.of(Kind.SMS, message, rows, createdBy)
                .withVariables()
                .withRowsIn("drivers")
                .at(sendAt, false);
    }

    private static BatchRecipient row(Driver driver) {
        Map<String, String> variables = Map.of("name", driver.getName());
        return driver.getPhone() == null
                ? new BatchRecipient(null, null, null, null, null, variables, NO_PHONE)
                : BatchRecipient.of(driver.getPhone(), null, variables);
    }
}
