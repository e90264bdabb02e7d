/** What API clients are told by calling them, and what became of each call. */
@NullMarked
package org.carillon.callback.entity;

import org.jspecify.annotations.NullMarked;
