/**
 * JSON in and out, by one strict mapper instead of the server's JSON-B: a field that is not known, a number in place of a text, a
 * field given twice, a second document behind the first are refused with the field's name and the place. What a client got wrong
 * shows at once, not as a message that lacks half of what was meant. Only comments are let pass: the documents' own bodies have them.
 */
@NullMarked
package org.carillon.json.boundary;

import org.jspecify.annotations.NullMarked;
