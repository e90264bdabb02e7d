/** Tables that people upload, as their spreadsheets write them. One bad line never costs another. */
@NullMarked
package org.carillon.csv.boundary;

import org.jspecify.annotations.NullMarked;
