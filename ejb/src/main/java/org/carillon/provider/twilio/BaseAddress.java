package org.carillon.provider.twilio;

import java.io.IOException;
import java.net.ProxySelector;
import java.net.URI;
import org.apache.hc.client5.http.HttpRoute;
import org.apache.hc.client5.http.classic.ExecChain;
import org.apache.hc.client5.http.classic.ExecChainHandler;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.routing.SystemDefaultRoutePlanner;
import org.apache.hc.client5.http.routing.HttpRoutePlanner;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.net.URIAuthority;
import org.carillon.provider.wire.Deadline;

/**
 * Turns every request, which the SDK writes for {@code https://api.twilio.com}, to the configured address, and puts our time-outs in the
 * place of those that the SDK sets on each request. Where that address is Twilio's own, what the SDK writes for another of Twilio's hosts
 * goes there: numbers are looked up at one of their own.
 */
final class BaseAddress implements HttpRoutePlanner, ExecChainHandler {
    private static final String WRITTEN = "api.twilio.com";
    private static final String TWILIO = ".twilio.com";

    private final HttpHost host;
    private final String pathPrefix;
    private final RequestConfig config;
    private final Deadline deadline;
    private final HttpRoutePlanner routes = new SystemDefaultRoutePlanner(ProxySelector.getDefault());

    BaseAddress(URI baseUrl, RequestConfig config, Deadline deadline) {
        this.host = new HttpHost(baseUrl.getScheme(), baseUrl.getHost(), baseUrl.getPort());
        String path = String.valueOf(baseUrl.getRawPath());
        this.pathPrefix = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        this.config = config;
        this.deadline = deadline;
    }

    @Override
    public HttpRoute determineRoute(HttpHost target, HttpContext context) throws HttpException {
        return routes.determineRoute(isElsewhere(target.getHostName()) ? target : host, context);
    }

    private boolean isElsewhere(String written) {
        return host.getHostName().endsWith(TWILIO) && !written.equals(WRITTEN);
    }

    @Override
    public ClassicHttpResponse execute(ClassicHttpRequest request, ExecChain.Scope scope, ExecChain chain)
            throws IOException, HttpException {
        scope.clientContext.setRequestConfig(config);
        deadline.watch(scope.originalRequest);
        if (isElsewhere(String.valueOf(request.getAuthority().getHostName()))) {
            return chain.proceed(request, scope);
        }
        request.setScheme(host.getSchemeName());
        request.setAuthority(new URIAuthority(host));
        if (!request.getPath().startsWith(pathPrefix + "/") || pathPrefix.isEmpty()) {
            request.setPath(pathPrefix + request.getPath());
        }
        return chain.proceed(request, scope);
    }
}
