@NullMarked
package org.carillon.provider.wire;

import org.jspecify.annotations.NullMarked;
