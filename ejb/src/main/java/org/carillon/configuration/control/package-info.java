/**
 * Settings that administrators save while Carillon runs. They lie sealed in the database; each node reads them every few seconds and puts
 * them before what its environment says, so that whoever asks for a setting need not know where it comes from. No secret is told again,
 * neither in an answer nor in the log nor in the audit.
 */
@NullMarked
package org.carillon.configuration.control;

import org.jspecify.annotations.NullMarked;
