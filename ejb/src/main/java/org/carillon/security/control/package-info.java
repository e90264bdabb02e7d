/**
 * Who calls, and how that is proved. A bearer token is verified without the database: the public keys of all nodes are kept in
 * memory and an unknown key id is looked up once. Whoever logs in gets the same answer, after the same work, for an unknown name
 * as for a wrong password. A token lives until it expires, also if its owner is disabled: hence the short life.
 */
@NullMarked
package org.carillon.security.control;

import org.jspecify.annotations.NullMarked;
