package org.carillon.overview.control;

/**
 * What waits for staff; each is counted no further than {@link #MOST}.
 *
 * @param unmatched messages of the last seven days of which nobody knows who wrote them
 */
public record OpenTasks(long workItems, long unreadConversations, long unmatched, long batchesToApprove) {
    public static final int MOST = 1_000;
}
