/** Single messages over HTTP, against the simulator: what the documents' clients send, what they get, and what really arrives. */
@NullMarked
package org.carillon.notification;

import org.jspecify.annotations.NullMarked;
