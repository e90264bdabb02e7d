/** Where providers call, and whether they do. */
@NullMarked
package org.carillon.webhook.page;

import org.jspecify.annotations.NullMarked;
