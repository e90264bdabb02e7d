/** What is asked of providers from time to time. */
@NullMarked
package org.carillon.provider.schedule;

import org.jspecify.annotations.NullMarked;
