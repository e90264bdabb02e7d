/**
 * The JAX-RS application. It owns /api and nothing else, so that the server's own /health, /metrics and /openapi and the static pages
 * stay what they are. What is said once for all operations (security scheme, problem answers) is said here.
 */
@NullMarked
package org.carillon.api.boundary;

import org.jspecify.annotations.NullMarked;
