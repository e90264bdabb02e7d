package org.carillon.notification.control;

import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** Knows more of numbers than their form. */
public interface NumberCheck {

    /** Whether to ask at all. */
    boolean enabled();

    /** Why nothing can be sent to the number, in words; empty if it can, or if nobody knows. */
    CompletionStage<Optional<String>> fault(String e164, SendCommand command);
}
