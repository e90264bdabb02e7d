/**
 * The gate. One filter proves the caller, by the bearer token or the session's cookie; it never refuses by itself, so that every refusal is a problem
 * written where all problems are written. A resource method states who may call it, by {@code @RolesAllowed} or
 * {@code @PermitAll}; one that says nothing is closed. The filter stands in place of a Jakarta Security mechanism, which costs
 * Payara a naming look-up and a policy decision for each request (docs/decisions/0009, 0038).
 */
@NullMarked
package org.carillon.security.boundary;

import org.jspecify.annotations.NullMarked;
