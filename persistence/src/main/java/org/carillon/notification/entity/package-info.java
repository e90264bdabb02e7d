@NullMarked
package org.carillon.notification.entity;

import org.jspecify.annotations.NullMarked;
