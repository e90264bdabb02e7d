/**
 * Every configuration key is a constant of {@link org.carillon.settings.control.Setting}: one name, one place, checked at
 * start-up. Nothing else in Carillon reads MicroProfile Config, so that the configuration guide, made from the enum, is whole.
 */
@NullMarked
package org.carillon.settings.control;

import org.jspecify.annotations.NullMarked;
