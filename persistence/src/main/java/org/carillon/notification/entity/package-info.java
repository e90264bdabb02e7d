/**
 * The core: a notification, its status and the events that led there. The row is the outbox: what is QUEUED and due is sent,
 * whatever became of the queue. State moves in the entity, by the table in {@link org.carillon.notification.entity.Status}.
 */
@NullMarked
package org.carillon.notification.entity;

import org.jspecify.annotations.NullMarked;
