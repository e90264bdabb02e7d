package org.carillon.page;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ViewportSize;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;

/** What every page has to pass. */
public final class Look {
    private static final List<String> WCAG_2_2_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final int NARROW = 320;

    private final Page page;
    private final String name;
    private final List<String> findings = new ArrayList<>();

    private Look(Page page, String name) {
        this.page = page;
        this.name = name;
    }

    /**
     * The page as it stands: no violation of WCAG 2.2 AA that axe finds, light, dark and on a phone; no scrolling sideways at 320 px;
     * nothing went wrong behind it since it was opened; its first load is light. Leaves the page as it was, and
     * pictures of it where they are wanted.
     *
     * @param name of the pictures
     */
    public static void at(Page page, String name) {
        Look look = new Look(page, name);
        ColorScheme scheme = look.scheme();
        ViewportSize size = page.viewportSize();

        look.judge(ColorScheme.LIGHT, "light");
        look.judge(ColorScheme.DARK, "dark");
        page.setViewportSize(NARROW, 640);
        look.judgePhone();
        page.setViewportSize(size.width, size.height);
        look.show(scheme);
        Weight.excess(page).ifPresent(look.findings::add);
        look.tell();
    }

    /** As {@link #at}, for a page that was opened on a phone and is judged as it stands there: once more in another language, say. */
    public static void onPhone(Page page, String name) {
        Look look = new Look(page, name);
        look.judgePhone();
        look.tell();
    }

    /** Only that nothing has gone wrong behind it. */
    public static void behind(Page page, String name) {
        new Look(page, name).tell();
    }

    /** Forgets what has gone wrong so far, where a test has caused it on purpose. */
    public static void forgive(Page page) {
        Watch.forget(page);
    }

    private void judge(ColorScheme scheme, String how) {
        show(scheme);
        for (Rule rule : new AxeBuilder(page).withTags(WCAG_2_2_AA).analyze().getViolations()) {
            findings.add(how + ": " + rule.getId() + ", " + rule.getHelp() + ": "
                    + rule.getNodes().stream().limit(5).map(Look::told).collect(Collectors.joining("; ")));
        }
        Photo.ofLook(page, name + "-" + how);
    }

    private void judgePhone() {
        judge(ColorScheme.LIGHT, "phone");
        scrollsDownwardsOnly();
        if (page.locator("body").innerText().contains("???")) {
            findings.add("a text is missing in " + page.locator("html").getAttribute("lang") + ": ???");
        }
    }

    private void tell() {
        Watch.complaints(page).forEach(complaint -> findings.add("behind the page: " + complaint));
        if (!findings.isEmpty()) {
            Assertions.fail(name + " (" + page.url() + "):\n  " + String.join("\n  ", findings));
        }
    }

    private void show(ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.evaluate("""
                async () => {
                  await document.fonts.ready;
                  const moving = document.getAnimations().map(animation => animation.finished.catch(() => {}));
                  await Promise.race([Promise.all(moving), new Promise(done => setTimeout(done, 1000))]);
                  await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
                }""");
    }

    private ColorScheme scheme() {
        boolean dark = (Boolean) page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches");
        return dark ? ColorScheme.DARK : ColorScheme.LIGHT;
    }

    private void scrollsDownwardsOnly() {
        int width = (Integer) page.evaluate("document.documentElement.scrollWidth");
        if (width > NARROW) {
            findings.add("phone: " + width + " px wide, for example " + page.evaluate("""
                    narrow => [...document.body.querySelectorAll("*")]
                      .filter(node => node.getBoundingClientRect().right > narrow)
                      .slice(0, 4)
                      .map(node => node.tagName.toLowerCase() + (node.id && "#" + node.id) + "." + node.className)
                      .join(", ")""", NARROW));
        }
    }

    private static String told(CheckedNode node) {
        return node.getTarget() + " " + node.getHtml() + " " + node.getFailureSummary();
    }
}
