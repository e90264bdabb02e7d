/** Who may use Carillon: people and their accounts, API clients, and what the viewer may say of him- or herself. */
@NullMarked
package org.carillon.access.page;

import org.jspecify.annotations.NullMarked;
