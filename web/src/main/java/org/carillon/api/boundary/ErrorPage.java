package org.carillon.api.boundary;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.carillon.json.boundary.StrictJson;
import org.carillon.problem.boundary.HttpRefusals;
import org.carillon.problem.boundary.ProblemAnswers;
import org.carillon.problem.boundary.ProblemDocument;
import org.carillon.problem.control.Problem;

/** What the server refuses outside of JAX-RS, as a problem too; a browser gets a sentence. */
@WebServlet(urlPatterns = "/problem", asyncSupported = true)
public class ErrorPage extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String CONTENT =
            "default-src 'none'; style-src 'self'; img-src 'self'; frame-ancestors 'none'";
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en">
            <head><meta charset="UTF-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%1$s · Carillon</title><link rel="icon" href="/assets/carillon.svg"><link rel="stylesheet" href="/assets/carillon.css"></head>
            <body class="alone"><main><h1>%1$s</h1><p>%2$s</p><p><a href="/overview">Carillon</a></p></main></body>
            </html>
            """;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int status = code instanceof Integer given ? given : HttpServletResponse.SC_NOT_FOUND;
        Problem problem = request.getAttribute(ProblemAnswers.ATTRIBUTE) instanceof Problem known
                ? known
                : HttpRefusals.problemOf(status);
        response.setStatus(status);
        response.setHeader("Content-Security-Policy", CONTENT);
        if (wantsPage(request)) {
            response.setContentType("text/html;charset=UTF-8");
            response.getWriter().write(PAGE.formatted(problem.code().title(), escaped(problem.detail())));
        } else {
            response.setContentType(ProblemDocument.MEDIA_TYPE);
            StrictJson.MAPPER.writeValue(response.getOutputStream(), ProblemDocument.of(problem));
        }
    }

    /** A refusal may quote what was asked. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static boolean wantsPage(HttpServletRequest request) {
        String path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        String accept = request.getHeader("Accept");
        return !path.startsWith("/api/") && accept != null && accept.contains("text/html");
    }
}
