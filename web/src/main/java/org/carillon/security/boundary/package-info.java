/**
 * The gate. One mechanism reads the bearer token; it never answers by itself, so that every refusal is a problem written where all
 * problems are written. A resource method states who may call it, by {@code @RolesAllowed} or {@code @PermitAll}; one that says
 * nothing is closed. Form login with a session is to stand beside the bearer token in the same mechanism.
 */
@NullMarked
package org.carillon.security.boundary;

import org.jspecify.annotations.NullMarked;
