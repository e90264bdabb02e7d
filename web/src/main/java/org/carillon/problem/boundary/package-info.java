/**
 * How a problem looks on the wire: RFC 9457, with {@code success} and {@code error} beside it, since the clients of the systems that
 * Carillon replaces read these. Everything thrown in a resource becomes a problem here, once; no resource builds an error answer.
 */
@NullMarked
package org.carillon.problem.boundary;

import org.jspecify.annotations.NullMarked;
