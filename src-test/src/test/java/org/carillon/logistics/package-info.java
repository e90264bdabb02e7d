@NullMarked
package org.carillon.logistics;

import org.jspecify.annotations.NullMarked;
