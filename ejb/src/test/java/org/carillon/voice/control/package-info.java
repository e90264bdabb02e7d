@NullMarked
package org.carillon.voice.control;

import org.jspecify.annotations.NullMarked;
