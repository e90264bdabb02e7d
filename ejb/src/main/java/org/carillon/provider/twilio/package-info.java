/**
 * Twilio, by its official SDK; no other package sees the SDK's types.
 *
 * <p>The SDK and its HTTP client each repeat a request by themselves, up to six times in all; both are switched off, so that one
 * attempt is one POST. Its exceptions lose the HTTP status and the headers; an answer other than 2xx therefore never reaches
 * the SDK's parser but becomes a {@link org.carillon.provider.twilio.Refusal}, and an attempt is judged by that or by its cause.
 *
 * <p>MicroProfile Fault Tolerance guards sending with a circuit breaker and a bulkhead. Its time-out guards only the questions:
 * on sending it would interrupt a thread that does not listen, throw away an answer that came just in time, and hold a timer
 * task for each call. There the HTTP time-outs and a deadline of our own bound the call.
 */
@NullMarked
package org.carillon.provider.twilio;

import org.jspecify.annotations.NullMarked;
