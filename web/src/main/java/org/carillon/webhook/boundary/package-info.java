/**
 * Where providers call us. A call is proven genuine over its raw form, stored, and answered; what it does comes later. It holds no
 * thread while it is stored.
 */
@NullMarked
package org.carillon.webhook.boundary;

import org.jspecify.annotations.NullMarked;
