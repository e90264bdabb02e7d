package org.carillon.page;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.carillon.server.ServerTest;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test that needs the server and a browser; its methods and its constructor may take a {@link Browser}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ServerTest
@ExtendWith(BrowserExtension.class)
public @interface BrowserTest {}
