/**
 * Who may call Carillon: people with an account, programs with an API client, and the keys that sign their tokens. Secrets
 * lie here only as hashes; a signing key's private half only sealed with a key from outside the database.
 */
@NullMarked
package org.carillon.security.entity;

import org.jspecify.annotations.NullMarked;
