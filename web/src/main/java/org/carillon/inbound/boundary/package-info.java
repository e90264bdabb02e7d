/** Reading what was received. Conversations, which need to know the patient, are made elsewhere out of the same rows. */
@NullMarked
package org.carillon.inbound.boundary;

import org.jspecify.annotations.NullMarked;
