/** The audit, for administrators and auditors; nobody can change it. */
@NullMarked
package org.carillon.audit.boundary;

import org.jspecify.annotations.NullMarked;
