/** Takes what people send to us, once, and finds it again. What an answer means is the business of others. */
@NullMarked
package org.carillon.inbound.control;

import org.jspecify.annotations.NullMarked;
