package org.carillon.reminder.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.carillon.sweep.control.Sweepable;
import org.carillon.sweep.control.Sweeper;

/** Sends what is due. */
@ApplicationScoped
public class SendReminders implements Sweepable {

    @Inject
    DueReminders due;

    @Inject
    Sweeper sweeper;

    public void run() {
        sweeper.run(this);
    }

    @Override
    public String name() {
        return "reminder";
    }

    @Override
    public int doSome(int most) {
        return due.send(most);
    }

    @Override
    public List<UUID> waiting(int most) {
        return due.ids(most);
    }

    @Override
    public void doOne(UUID reminder) {
        due.send(reminder);
    }

    @Override
    public void giveUp(UUID reminder, Throwable cause) {
        due.giveUp(reminder, "could not be made: " + cause.getClass().getSimpleName());
    }
}
