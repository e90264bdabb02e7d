/** Network addresses and blocks of them, written in digits: nobody is ever asked for a name. */
@NullMarked
package org.carillon.network.control;

import org.jspecify.annotations.NullMarked;
