package org.carillon.frame.page;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.carillon.problem.control.Problem;
import org.carillon.security.boundary.BrowserSession;
import org.carillon.security.control.Caller;
import org.carillon.security.control.Identity;

/** Before anything of a page is made: whoever is not signed in is sent to do so, and whoever may not see it is refused. */
public class PageGate implements PhaseListener {
    private static final long serialVersionUID = 1L;

    /** The field of a form that says what the header X-CSRFToken says in a call. */
    static final String CSRF_FIELD = "csrf_token";

    @Inject
    private transient Caller caller;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        ExternalContext outside = event.getFacesContext().getExternalContext();
        HttpServletRequest request = (HttpServletRequest) outside.getRequest();
        HttpServletResponse response = (HttpServletResponse) outside.getResponse();
        response.setHeader("Cache-Control", "no-store");
        try {
            if (!letsThrough(request, response)) {
                event.getFacesContext().responseComplete();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void afterPhase(PhaseEvent event) {}

    private boolean letsThrough(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<WebPage> page = WebPage.at(request.getServletPath());
        Optional<Identity> identity = caller.identity();
        if (page.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (page.get().isPublic()) {
            return true;
        } else if (identity.isEmpty()) {
            String ended = BrowserSession.hasEnded(request) ? "ended=true&" : "";
            response.sendRedirect(WebPage.SIGN_IN.getPath() + "?" + ended + "then=" + wanted(request));
        } else if (!page.get().isOpenTo(identity.get().roles()) || isForged(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            return true;
        }
        return false;
    }

    private static boolean isForged(HttpServletRequest request) {
        try {
            BrowserSession.requireCsrfToken(request, request.getParameter(CSRF_FIELD));
            return false;
        } catch (Problem refused) {
            return true;
        }
    }

    private static String wanted(HttpServletRequest request) {
        String query = request.getQueryString();
        return URLEncoder.encode(request.getRequestURI() + (query == null ? "" : "?" + query), StandardCharsets.UTF_8);
    }
}
