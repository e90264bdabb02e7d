/** Users and departments: who they are, and how the caller's account finds its user. */
@NullMarked
package org.carillon.directory.control;

import org.jspecify.annotations.NullMarked;
