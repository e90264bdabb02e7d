/** What callers did wrong or cannot have, as RFC 9457 tells it: one exception that the web layer turns into problem+json. */
@NullMarked
package org.carillon.problem.control;

import org.jspecify.annotations.NullMarked;
