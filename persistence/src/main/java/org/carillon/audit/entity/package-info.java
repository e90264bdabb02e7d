/** Who did what that must be answered for. An entry is written once and never changed; it names others by text and outlives them. */
@NullMarked
package org.carillon.audit.entity;

import org.jspecify.annotations.NullMarked;
