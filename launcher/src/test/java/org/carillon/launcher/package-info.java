/** The launcher without a server; with one it is tested by the server tests, which start with it. */
@NullMarked
package org.carillon.launcher;

import org.jspecify.annotations.NullMarked;
