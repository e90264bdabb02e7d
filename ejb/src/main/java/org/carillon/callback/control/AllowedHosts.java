package org.carillon.callback.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.settings.control.Setting;

/** Where clients may be called back: at public addresses by https, and at those hosts that the configuration names. */
@ApplicationScoped
public class AllowedHosts implements DnsResolver {
    private static final int LONGEST = 500;
    private static final String FIELD = "url";

    /** The address as it is called, or a problem. A name that cannot be resolved now is let pass: each call resolves it anew. */
    String checked(String written) {
        URI url = parsed(written.strip());
        String host = url.getHost();
        if (host == null || url.getRawUserInfo() != null || url.getRawFragment() != null) {
            throw refused("must name a host, without a user and a fragment");
        }
        boolean http = "http".equalsIgnoreCase(url.getScheme());
        if (!"https".equalsIgnoreCase(url.getScheme()) && !(http && isNamed(host))) {
            throw refused("must begin with https://");
        }
        try {
            resolve(host);
        } catch (Forbidden e) {
            throw refused("leads into a private network");
        } catch (UnknownHostException unknownYet) {
            return url.toString();
        }
        return url.toString();
    }

    private static URI parsed(String written) {
        if (written.length() > LONGEST) {
            throw refused("may have " + LONGEST + " characters");
        }
        try {
            URI url = new URI(written);
            if (url.isAbsolute() && written.chars().allMatch(c -> c > ' ' && c < 127)) {
                return url;
            }
        } catch (URISyntaxException e) {
            throw refused("must be an address such as https://example.com/carillon");
        }
        throw refused("must be an address such as https://example.com/carillon");
    }

    private static Problem refused(String reason) {
        return Problem.field(ProblemCode.VALIDATION_FAILED, FIELD, reason);
    }

    /** The connection is made to what this returns, so that a name cannot change its mind in between. */
    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = SystemDefaultDnsResolver.INSTANCE.resolve(withoutBrackets(host));
        if (!isNamed(host) && !Arrays.stream(addresses).allMatch(PublicNetwork::has)) {
            throw new Forbidden();
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) throws UnknownHostException {
        return SystemDefaultDnsResolver.INSTANCE.resolveCanonicalHostname(host);
    }

    private static boolean isNamed(String host) {
        String plain = withoutBrackets(host);
        return Setting.CALLBACK_PRIVATE_HOSTS
                .text()
                .map(hosts -> Arrays.stream(hosts.toLowerCase(Locale.ROOT).split("[,\\s]+"))
                        .anyMatch(plain::equals))
                .orElse(false);
    }

    private static String withoutBrackets(String host) {
        return host.replaceAll("[\\[\\]]", "").toLowerCase(Locale.ROOT);
    }

    /** The name leads where nobody may be called. */
    static final class Forbidden extends UnknownHostException {
        private static final long serialVersionUID = 1L;

        Forbidden() {
            super("the address leads into a private network");
        }
    }
}
