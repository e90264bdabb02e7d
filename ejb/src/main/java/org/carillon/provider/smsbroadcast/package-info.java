/**
 * SMS Broadcast (Australia) by its advanced HTTP API; no other package sees its words.
 *
 * <p>One request carries one message: the API takes many recipients for one text, but its answer says for each of them on its own what
 * became of it, so a broken answer would leave many messages unknown at once, and this provider cannot be asked about any of them.
 *
 * <p>An answer is HTTP 200 whatever it says, and its words have no codes; the codes here are ours. A message carries a reference that is
 * its notification's id in other digits, so that a delivery report finds its row although nothing was stored for it.
 */
@NullMarked
package org.carillon.provider.smsbroadcast;

import org.jspecify.annotations.NullMarked;
