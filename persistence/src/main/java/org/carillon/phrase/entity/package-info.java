/** Texts that people keep ready for what they write to patients themselves, other than the templates of what Carillon writes. */
@NullMarked
package org.carillon.phrase.entity;

import org.jspecify.annotations.NullMarked;
