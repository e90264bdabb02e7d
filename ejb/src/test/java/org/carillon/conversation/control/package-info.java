/** Tests of conversations without a server. */
@NullMarked
package org.carillon.conversation.control;

import org.jspecify.annotations.NullMarked;
