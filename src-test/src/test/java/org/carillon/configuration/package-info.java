/** Settings saved while the server runs. */
@NullMarked
package org.carillon.configuration;

import org.jspecify.annotations.NullMarked;
