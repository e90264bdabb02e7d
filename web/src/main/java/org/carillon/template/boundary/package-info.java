/** Reading, trying and changing the texts of messages. */
@NullMarked
package org.carillon.template.boundary;

import org.jspecify.annotations.NullMarked;
