/** Tells the outbox when people sleep. The outbox knows only its own interface; this component knows the outbox. */
@NullMarked
package org.carillon.quiethours.control;

import org.jspecify.annotations.NullMarked;
