/** A sign of life for each timer, in the database: a timer that has died is seen by whoever looks, on any node. */
@NullMarked
package org.carillon.heartbeat.entity;

import org.jspecify.annotations.NullMarked;
