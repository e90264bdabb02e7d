/** Consents and preferences as staff, programs and users state them. */
@NullMarked
package org.carillon.consent.boundary;

import org.jspecify.annotations.NullMarked;
