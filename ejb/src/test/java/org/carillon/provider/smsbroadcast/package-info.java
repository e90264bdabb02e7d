@NullMarked
package org.carillon.provider.smsbroadcast;

import org.jspecify.annotations.NullMarked;
