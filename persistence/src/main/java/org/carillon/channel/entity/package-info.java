/** A component of its own, since providers, notifications and inbound messages all name channels and may not know each other. */
@NullMarked
package org.carillon.channel.entity;

import org.jspecify.annotations.NullMarked;
