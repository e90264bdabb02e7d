package org.carillon.simulator.twilio;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.carillon.simulator.account.Account;
import org.carillon.simulator.account.Accounts;
import org.carillon.simulator.answer.Answering;
import org.carillon.simulator.answer.Exchange;

/**
 * Takes the calls that create a message past JAX-RS, whose cost for each call would be several times that of all the rest,
 * in the same process as the product that is being measured.
 */
@WebFilter(urlPatterns = "/2010-04-01/Accounts/*", asyncSupported = true)
public class CreateFilter extends HttpFilter {

    private static final long serialVersionUID = 1;
    private static final String ROOT = "/2010-04-01/Accounts/";
    private static final String CREATE = "/Messages.json";

    @Inject
    private transient Accounts accounts;

    @Inject
    private transient Answering answering;

    @Inject
    private transient Messages messages;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        if (!"POST".equals(request.getMethod()) || !path.endsWith(CREATE)) {
            chain.doFilter(request, response);
            return;
        }
        request.setCharacterEncoding("UTF-8");
        String sid = path.substring(ROOT.length(), path.length() - CREATE.length());
        Optional<Account> account = accounts.twilio(sid, request.getHeader("Authorization"));
        Form form = form(request);
        Exchange exchange = Exchange.of(request, response);
        if (account.isEmpty()) {
            exchange.reply().accept(Refused.credentials().answer());
        } else {
            answering.create(exchange, TwilioVoice.INSTANCE, () -> messages.create(account.get(), form));
        }
    }

    private static Form form(HttpServletRequest request) {
        return new Form(request.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, field -> List.of(field.getValue()))));
    }
}
