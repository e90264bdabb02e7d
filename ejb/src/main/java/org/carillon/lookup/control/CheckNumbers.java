package org.carillon.lookup.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.carillon.lookup.entity.NumberLookup;
import org.carillon.notification.control.NumberCheck;
import org.carillon.notification.control.SendCommand;

/** Refuses numbers that do not exist. A landline is a number like any other: the provider decides what it takes. */
@ApplicationScoped
public class CheckNumbers implements NumberCheck {

    @Inject
    Lookups lookups;

    @Override
    public boolean enabled() {
        return lookups.enabled();
    }

    @Override
    public CompletionStage<Optional<String>> fault(String e164, SendCommand command) {
        return lookups.of(e164, command.createdBy(), null, false)
                .thenApply(found -> found.filter(number -> !number.isValid()).map(CheckNumbers::sentence));
    }

    private static String sentence(NumberLookup number) {
        return "The number does not exist, says its directory (" + number.getFault() + ")";
    }
}
