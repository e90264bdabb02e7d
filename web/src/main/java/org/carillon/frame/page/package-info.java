/**
 * What is around every page: who looks at it and may, its navigation, texts and times. Pages are rendered by Faces and show what
 * the use cases tell; what they change goes to the same REST resources as everybody's calls (decision 44).
 */
@NullMarked
package org.carillon.frame.page;

import org.jspecify.annotations.NullMarked;
