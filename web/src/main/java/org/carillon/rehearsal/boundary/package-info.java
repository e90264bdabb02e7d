/** What answers in the provider's place while a node rehearses. */
@NullMarked
package org.carillon.rehearsal.boundary;

import org.jspecify.annotations.NullMarked;
