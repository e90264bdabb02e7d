package org.carillon.security.boundary;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * On every answer: what a browser must not do with it. An API answer may do nothing at all; the API's description only what is ours.
 * The other pages' policy has a nonce, so that whoever renders them states it.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class SecurityHeaders implements Filter {
    private static final String API = "/api/";
    private static final String DESCRIPTION = "/docs/";
    private static final String API_CONTENT = "default-src 'none'; frame-ancestors 'none'";
    private static final String DESCRIPTION_CONTENT =
            "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; "
                    + "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletResponse http = (HttpServletResponse) response;
        http.setHeader("X-Content-Type-Options", "nosniff");
        http.setHeader("X-Frame-Options", "DENY");
        http.setHeader("Referrer-Policy", "no-referrer");
        if (request.isSecure()) {
            http.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        String path = ((HttpServletRequest) request).getRequestURI();
        if (path.startsWith(API)) {
            http.setHeader("Content-Security-Policy", API_CONTENT);
            http.setHeader("Cache-Control", "no-store");
        } else if (path.startsWith(DESCRIPTION)) {
            http.setHeader("Content-Security-Policy", DESCRIPTION_CONTENT);
        }
        chain.doFilter(request, response);
    }
}
