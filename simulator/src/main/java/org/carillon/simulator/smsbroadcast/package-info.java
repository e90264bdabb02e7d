/** SMS Broadcast's advanced HTTP API and its unsigned callbacks. */
@NullMarked
package org.carillon.simulator.smsbroadcast;

import org.jspecify.annotations.NullMarked;
