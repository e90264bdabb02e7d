@NullMarked
package org.carillon.spool.messaging;

import org.jspecify.annotations.NullMarked;
