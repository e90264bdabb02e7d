/** Users are told things by the channels they prefer. */
@NullMarked
package org.carillon.notify;

import org.jspecify.annotations.NullMarked;
