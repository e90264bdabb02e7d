/** When saved settings are looked for. */
@NullMarked
package org.carillon.configuration.schedule;

import org.jspecify.annotations.NullMarked;
