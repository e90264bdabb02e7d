/**
 * Who wants which messages. A consent is a statement of one moment, kept with its evidence for ever; what holds now is what was
 * stated last. It names people by address or by id and knows nothing else of them.
 */
@NullMarked
package org.carillon.consent.entity;

import org.jspecify.annotations.NullMarked;
