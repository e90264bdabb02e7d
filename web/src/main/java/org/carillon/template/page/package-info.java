/** The texts of messages: what is in use, trying and changing one, and what it was before. */
@NullMarked
package org.carillon.template.page;

import org.jspecify.annotations.NullMarked;
