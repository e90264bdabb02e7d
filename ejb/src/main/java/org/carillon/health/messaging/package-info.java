/** Whether the broker can be reached: apart from {@code control}, since JMS ends in messaging. */
@NullMarked
package org.carillon.health.messaging;

import org.jspecify.annotations.NullMarked;
