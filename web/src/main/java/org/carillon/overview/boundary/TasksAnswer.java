package org.carillon.overview.boundary;

import org.carillon.overview.control.OpenTasks;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What waits for staff.
 *
 * @param unmatched messages of the last seven days of which nobody knows who wrote them
 * @param most each is counted no further
 */
@Schema(name = "OverviewTasks")
public record TasksAnswer(long workItems, long unreadConversations, long unmatched, long batchesToApprove, int most) {

    static TasksAnswer of(OpenTasks tasks) {
        return new TasksAnswer(
                tasks.workItems(),
                tasks.unreadConversations(),
                tasks.unmatched(),
                tasks.batchesToApprove(),
                OpenTasks.MOST);
    }
}
