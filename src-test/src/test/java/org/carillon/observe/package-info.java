/** What operators see: metrics and logs. */
@NullMarked
package org.carillon.observe;

import org.jspecify.annotations.NullMarked;
