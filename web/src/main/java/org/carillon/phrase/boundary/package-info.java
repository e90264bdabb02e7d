/** Templates in conversations, over REST. */
@NullMarked
package org.carillon.phrase.boundary;

import org.jspecify.annotations.NullMarked;
