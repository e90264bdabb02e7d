package org.carillon.json.boundary;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a record that is read from a body: most bytes that the body may have, if not {@link #DEFAULT}. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface LargestBody {
    /** 64 KiB. */
    int DEFAULT = 65_536;

    int value();
}
