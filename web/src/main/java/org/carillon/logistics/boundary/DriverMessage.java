package org.carillon.logistics.boundary;

import org.carillon.logistics.entity.Driver;
import org.carillon.notification.boundary.SmsRequest;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * One SMS to a driver.
 *
 * @param to E.164
 * @param sendAt null means now
 */
record DriverMessage(
        String to, @Nullable String message, @Nullable String sendAt) implements SmsRequest {
    private static final String NO_PHONE = "Driver has no phone number on file";

    /** Fails if the driver cannot be sent anything. */
    static DriverMessage to(Driver driver, @Nullable String message, @Nullable String sendAt) {
        if (!driver.isActive()) {
            throw Problem.of(ProblemCode.ILLEGAL_STATUS, "Driver is not active any more");
        }
        String phone = driver.getPhone();
        if (phone == null) {
            throw Problem.of(ProblemCode.NO_PHONE_NUMBER, NO_PHONE);
        }
        return new DriverMessage(phone, message, sendAt);
    }

    @Override
    public String toField() {
        return "phone";
    }

    @Override
    public @Nullable String region() {
        return null;
    }
}
