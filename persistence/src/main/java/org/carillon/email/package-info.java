/**
 * E-mail addresses, as strict as a mail server of today: one plain address, no display name, no comment, no quoted local part, no
 * address literal. Whatever can be read in two ways is refused, since an address ends up in headers and in SMTP commands.
 */
@NullMarked
package org.carillon.email;

import org.jspecify.annotations.NullMarked;
