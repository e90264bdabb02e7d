package org.carillon.page;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.Duration;
import org.carillon.server.CarillonServer;
import org.carillon.server.ServerExtension;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts one chromium for all tests of this JVM; what a test has opened is closed after it, and photographed if it failed. */
final class BrowserExtension implements BeforeAllCallback, AfterEachCallback, ParameterResolver {
    /** Of two cores, each with a server and a browser, 5 s are not always enough for an answer. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final Namespace NAMESPACE = Namespace.create(BrowserExtension.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE.toMillis());
        browser(context);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Browser browser = browser(context);
        if (context.getExecutionException().isPresent()) {
            browser.photograph("failed-" + context.getRequiredTestClass().getSimpleName() + "-"
                    + context.getRequiredTestMethod().getName());
        }
        browser.closePages();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return browser(context);
    }

    private static Browser browser(ExtensionContext context) {
        CarillonServer server = ServerExtension.server(context);
        return context.getStore(StoreScope.LAUNCHER_SESSION, NAMESPACE)
                .computeIfAbsent(Browser.class, type -> new Browser(Chromium.start(), server), Browser.class);
    }
}
