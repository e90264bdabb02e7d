@NullMarked
package org.carillon.twiml.control;

import org.jspecify.annotations.NullMarked;
