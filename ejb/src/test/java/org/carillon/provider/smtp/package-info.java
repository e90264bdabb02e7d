/** E-mail against GreenMail, and against a mail server that breaks off wherever it is told to. */
@NullMarked
package org.carillon.provider.smtp;

import org.jspecify.annotations.NullMarked;
