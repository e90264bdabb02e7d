@NullMarked
package org.carillon.receipt.control;

import org.jspecify.annotations.NullMarked;
