package org.carillon.register.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses of other pages. */
@Named
@ApplicationScoped
public class Links {

    /** With one parameter, whatever is in it: a plus in a number would arrive as a blank. */
    public String to(String path, String name, Object value) {
        return path + "?" + name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8);
    }
}
