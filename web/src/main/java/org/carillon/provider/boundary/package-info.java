/** What a caller may know of the providers: whether one is configured and answers. Secrets are never told, the account only in part. */
@NullMarked
package org.carillon.provider.boundary;

import org.jspecify.annotations.NullMarked;
