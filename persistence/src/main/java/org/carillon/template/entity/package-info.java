/**
 * The texts of messages, by what they are for and by language. A text is never changed: a new version stands beside the old one,
 * so that what a patient was sent last year can still be explained.
 */
@NullMarked
package org.carillon.template.entity;

import org.jspecify.annotations.NullMarked;
