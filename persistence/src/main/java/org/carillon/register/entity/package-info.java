/**
 * What rows have in common that people keep by hand, whatever they are about: a number, a version for those who change them at the
 * same time, and that they end by being inactive, since messages name them.
 */
@NullMarked
package org.carillon.register.entity;

import org.jspecify.annotations.NullMarked;
