/** Pages and searches as requests and answers write them. */
@NullMarked
package org.carillon.paging.boundary;

import org.jspecify.annotations.NullMarked;
