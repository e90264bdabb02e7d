/** The pages of bulks: all of them, and one from its findings to its last message. */
@NullMarked
package org.carillon.batch.page;

import org.jspecify.annotations.NullMarked;
