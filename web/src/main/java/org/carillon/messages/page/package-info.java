/** Everything that was sent or is to be sent, as people look at it: above the other components, since a search may name what they keep. */
@NullMarked
package org.carillon.messages.page;

import org.jspecify.annotations.NullMarked;
