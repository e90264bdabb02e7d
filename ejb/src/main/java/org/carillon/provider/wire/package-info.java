/**
 * What the adapters of all providers that speak HTTP have in common: a pool of connections that repeats nothing by itself, a deadline for
 * the whole of a call, whether a failed call can have arrived, and the fields of a webhook in whatever form it comes.
 */
@NullMarked
package org.carillon.provider.wire;

import org.jspecify.annotations.NullMarked;
