@NullMarked
package org.carillon.voice.boundary;

import org.jspecify.annotations.NullMarked;
