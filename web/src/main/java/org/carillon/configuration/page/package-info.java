/** What the providers are configured with, and what is kept for how long. */
@NullMarked
package org.carillon.configuration.page;

import org.jspecify.annotations.NullMarked;
