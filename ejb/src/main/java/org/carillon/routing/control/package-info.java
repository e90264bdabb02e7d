/**
 * Who sends what (docs/decisions/0036). Where only one provider carries a kind, nothing here is asked. It knows providers and no
 * notification: delivery tells what it has to know of a message as a {@link org.carillon.routing.control.Parcel}.
 */
@NullMarked
package org.carillon.routing.control;

import org.jspecify.annotations.NullMarked;
