package org.carillon.conversation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.carillon.worklist.control.Assignment;

/** What the work list knows of assigning. */
@ApplicationScoped
public class AssignFromWorklist implements Assignment {

    @Inject
    private AssignMessage messages;

    @Override
    public void assign(UUID inbound, long patient) {
        messages.assign(inbound, patient);
    }
}
