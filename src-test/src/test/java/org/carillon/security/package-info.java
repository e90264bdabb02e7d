/** The gate as callers meet it, on a real server. */
@NullMarked
package org.carillon.security;

import org.jspecify.annotations.NullMarked;
