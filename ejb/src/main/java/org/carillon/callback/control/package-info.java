/**
 * Tells API clients what becomes of the messages they have sent, by calling them: each step is stored with the status event, in its
 * transaction, and posted by a timer until the client takes it, for a day at most. A call goes to the address that was checked and to no
 * other: the name is resolved for each connection, and a name that leads into a private network is refused then, too.
 */
@NullMarked
package org.carillon.callback.control;

import org.jspecify.annotations.NullMarked;
