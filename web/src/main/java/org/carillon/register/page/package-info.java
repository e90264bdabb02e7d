/** What the pages of everything that people keep have in common: a list to search, one row to change, a file to bring. */
@NullMarked
package org.carillon.register.page;

import org.jspecify.annotations.NullMarked;
