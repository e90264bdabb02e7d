/** What administrators have configured while Carillon runs. Every value is sealed, since most are secrets. */
@NullMarked
package org.carillon.configuration.entity;

import org.jspecify.annotations.NullMarked;
