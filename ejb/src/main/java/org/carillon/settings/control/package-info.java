@NullMarked
package org.carillon.settings.control;

import org.jspecify.annotations.NullMarked;
