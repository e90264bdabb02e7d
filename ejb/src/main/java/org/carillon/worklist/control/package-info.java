/** The work list: what no program can decide is put here, and stays until a person has resolved it. It knows no other component. */
@NullMarked
package org.carillon.worklist.control;

import org.jspecify.annotations.NullMarked;
