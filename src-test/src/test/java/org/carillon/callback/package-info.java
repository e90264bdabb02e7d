/** What API clients are told. */
@NullMarked
package org.carillon.callback;

import org.jspecify.annotations.NullMarked;
