package org.carillon.appointment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.carillon.sweep.control.Sweepable;
import org.carillon.sweep.control.Sweeper;

/** Finds what another application has written into the table of appointments. */
@ApplicationScoped
public class SharedDatabase implements Sweepable {

    @Inject
    SharedRows rows;

    @Inject
    Sweeper sweeper;

    public void sweep() {
        sweeper.run(this);
    }

    @Override
    public String name() {
        return "appointment of another application";
    }

    @Override
    public int doSome(int most) {
        return rows.takeOver(most);
    }

    @Override
    public List<UUID> waiting(int most) {
        return rows.untold(most);
    }

    @Override
    public void doOne(UUID row) {
        rows.takeOver(row);
    }

    @Override
    public void giveUp(UUID row, Throwable cause) {
        rows.giveUp(row, "The row makes no sense: " + cause.getMessage());
    }
}
