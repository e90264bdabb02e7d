package org.carillon.rehearsal.boundary;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.carillon.rehearsal.control.Rehearsal;

/**
 * Answers as Twilio does when it has accepted a message, and stores nothing. Open to everybody, since there is nothing to
 * be had; when the node has rehearsed it refuses the number, as Twilio would.
 */
@WebServlet("/rehearsal/*")
public class RehearsalProvider extends HttpServlet {
    private static final String ACCEPTED = """
            {"sid": "%s", "account_sid": "AC0", "status": "queued", "direction": "outbound-api", "num_segments": "1",\
             "num_media": "0", "api_version": "2010-04-01", "body": "Rehearsal", "to": "+19995550000", "from": "+15005550006",\
             "date_created": "Sat, 21 Nov 2026 05:00:00 +0000", "date_updated": "Sat, 21 Nov 2026 05:00:00 +0000",\
             "date_sent": null, "error_code": null, "error_message": null, "price": null, "price_unit": "USD",\
             "messaging_service_sid": null, "uri": "/", "subresource_uris": {}}""";

    private static final String NOBODY =
            "{\"code\": 21211, \"message\": \"Nobody has this number: it is kept for rehearsals\", \"status\": 400}";

    @Inject
    Rehearsal rehearsal;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (rehearsal.isOver()) {
            answer(response, HttpServletResponse.SC_BAD_REQUEST, NOBODY);
        } else {
            String sid = "SM" + UUID.randomUUID().toString().replace("-", "");
            answer(response, HttpServletResponse.SC_CREATED, ACCEPTED.formatted(sid));
        }
    }

    private static void answer(HttpServletResponse response, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType("application/json");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
