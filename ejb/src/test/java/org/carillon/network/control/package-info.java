@NullMarked
package org.carillon.network.control;

import org.jspecify.annotations.NullMarked;
