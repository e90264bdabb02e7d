/**
 * The port to whoever carries messages: what delivery knows of a provider. A provider's own words, codes and types end at its
 * adapter ({@code org.carillon.provider.twilio} and its sisters); only its message identifiers and the text of its refusals pass.
 *
 * <p>An attempt is one request on the wire. A provider offers no idempotency token, so an attempt without a readable answer is
 * {@link org.carillon.provider.control.Outcome.Unknown} and is never repeated before the provider was asked.
 */
@NullMarked
package org.carillon.provider.control;

import org.jspecify.annotations.NullMarked;
