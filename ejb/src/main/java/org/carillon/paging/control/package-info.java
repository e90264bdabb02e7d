/** Pages of rows, cut by key: the thousandth page costs what the first does. It knows no other component. */
@NullMarked
package org.carillon.paging.control;

import org.jspecify.annotations.NullMarked;
