@NullMarked
package org.carillon.directory;

import org.jspecify.annotations.NullMarked;
