@NullMarked
package org.carillon.frame.page;

import org.jspecify.annotations.NullMarked;
