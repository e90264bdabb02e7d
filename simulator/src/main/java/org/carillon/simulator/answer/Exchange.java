package org.carillon.simulator.answer;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.container.AsyncResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * A call that waits for its answer, and holds no thread meanwhile.
 *
 * @param reply gives the answer
 */
public record Exchange(HttpServletRequest request, Consumer<Answer> reply) {

    static Exchange of(HttpServletRequest request, AsyncResponse async) {
        return new Exchange(request, answer -> async.resume(answer.response()));
    }

    /** Of a filter or servlet, without JAX-RS. */
    public static Exchange of(HttpServletRequest request, HttpServletResponse response) {
        AsyncContext context = request.startAsync(request, response);
        context.setTimeout(0);
        return new Exchange(request, answer -> {
            try {
                write(response, answer);
            } catch (IOException clientHasGone) {
                request.getServletContext().log("The client did not wait for its answer.");
            } finally {
                context.complete();
            }
        });
    }

    private static void write(HttpServletResponse response, Answer answer) throws IOException {
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        response.setStatus(answer.status());
        response.setContentType(answer.type());
        response.setContentLength(body.length);
        answer.headers().forEach(response::setHeader);
        response.getOutputStream().write(body);
    }
}
