/**
 * The way of a notification: accepted (with many others in one transaction), claimed, sent once, its outcome recorded, looked up
 * where the outcome is unknown. Everything that is waited for lies in the database; memory only speeds it up.
 */
@NullMarked
package org.carillon.notification.control;

import org.jspecify.annotations.NullMarked;
