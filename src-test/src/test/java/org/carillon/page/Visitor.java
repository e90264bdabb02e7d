package org.carillon.page;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;

/**
 * Somebody in front of a screen. Unless told otherwise: a desktop, light, English, in London's time.
 *
 * @param name of the account; empty for who has not signed in
 */
public record Visitor(
        Browser browser,
        String name,
        List<Cookie> cookies,
        int width,
        int height,
        ColorScheme scheme,
        String locale,
        String zone) {

    Visitor(Browser browser, String name, List<Cookie> cookies) {
        this(browser, name, cookies, 1280, 800, ColorScheme.LIGHT, "en-GB", "Europe/London");
    }

    /** The narrowest screen that all has to work on, 320 px wide. */
    public Visitor onPhone() {
        return new Visitor(browser, name, cookies, 320, 640, scheme, locale, zone);
    }

    public Visitor inTheDark() {
        return new Visitor(browser, name, cookies, width, height, ColorScheme.DARK, locale, zone);
    }

    /** @param locale as the browser asks for it, such as {@code de-DE} */
    public Visitor reading(String locale) {
        return new Visitor(browser, name, cookies, width, height, scheme, locale, zone);
    }

    /** @param zone by its IANA name, such as {@code Pacific/Auckland} */
    public Visitor in(String zone) {
        return new Visitor(browser, name, cookies, width, height, scheme, locale, zone);
    }

    /** Opens a path of the server, in a window of its own with an empty cache. */
    public Page open(String path) {
        BrowserContext context = browser.context(new NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale(locale)
                .setTimezoneId(zone));
        context.addCookies(cookies);
        Page page = context.newPage();
        Watch.over(page);
        page.navigate(browser.at(path));
        return page;
    }
}
