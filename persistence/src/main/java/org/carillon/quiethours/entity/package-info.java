/** Hours at which nobody is disturbed, by the clock where the recipient is. */
@NullMarked
package org.carillon.quiethours.entity;

import org.jspecify.annotations.NullMarked;
