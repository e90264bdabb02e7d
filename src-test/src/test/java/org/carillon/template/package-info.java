/** Templates from outside: what is refused, what is sent. */
@NullMarked
package org.carillon.template;

import org.jspecify.annotations.NullMarked;
