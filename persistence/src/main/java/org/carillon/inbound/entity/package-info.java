/** What people send to us. A message is stored once, whatever number of times its provider reports it, with its raw form. */
@NullMarked
package org.carillon.inbound.entity;

import org.jspecify.annotations.NullMarked;
