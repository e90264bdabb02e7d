@NullMarked
package org.carillon.provider.twilio;

import org.jspecify.annotations.NullMarked;
