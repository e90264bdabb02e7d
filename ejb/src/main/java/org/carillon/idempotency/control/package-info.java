/**
 * Serves a request with a key once. The key, what the request does and its answer are one transaction: there is never one without
 * the others, on whatever node and after whatever crash.
 */
@NullMarked
package org.carillon.idempotency.control;

import org.jspecify.annotations.NullMarked;
