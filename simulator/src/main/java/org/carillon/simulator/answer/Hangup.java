package org.carillon.simulator.answer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/**
 * Closes the connection of a request without an answer. No Jakarta API can, so the server's own request is asked for its
 * connection by name (Payara Server and Micro: Catalina over Grizzly).
 */
final class Hangup {

    private Hangup() {}

    /** Whether the connection is closed now; false on a server of another kind. */
    static boolean on(HttpServletRequest request) {
        HttpServletRequest inner = request;
        while (inner instanceof HttpServletRequestWrapper wrapper
                && wrapper.getRequest() instanceof HttpServletRequest wrapped) {
            inner = wrapped;
        }
        try {
            Object catalina = call(inner, "getUnwrappedCoyoteRequest");
            Object connection = call(call(call(catalina, "getCoyoteRequest"), "getContext"), "getConnection");
            call(connection, "terminateSilently");
            if (request.isAsyncStarted()) {
                request.getAsyncContext().complete();
            }
            return true;
        } catch (ReflectiveOperationException | RuntimeException otherServer) {
            return false;
        }
    }

    private static Object call(Object target, String method) throws ReflectiveOperationException {
        var found = target.getClass().getMethod(method);
        found.setAccessible(true);
        Object result = found.invoke(target);
        return result == null ? target : result;
    }
}
