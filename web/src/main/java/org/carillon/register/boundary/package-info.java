/** How resources of rows that people keep read and answer alike: searches, versions, files. They share it as a tool and no ancestor. */
@NullMarked
package org.carillon.register.boundary;

import org.jspecify.annotations.NullMarked;
