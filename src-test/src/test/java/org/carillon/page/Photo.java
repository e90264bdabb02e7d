package org.carillon.page;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;

/** Pictures of pages: below {@code src-test/target/screenshots}, and in {@code docs/screenshots} when asked. */
public final class Photo {
    private static final Path ROOT = Path.of(System.getProperty("carillon.root", ".."));

    private Photo() {}

    static void take(Page page, String name) {
        save(page, ROOT.resolve("src-test/target/screenshots").resolve(name + ".png"), true);
    }

    /** For the README, by {@code -Dcarillon.screenshots=true}; without that a test run leaves the checkout as it is. */
    public static void forReadme(Page page, String name) {
        if (Boolean.getBoolean("carillon.screenshots")) {
            page.setViewportSize(1280, 1040);
            save(page, ROOT.resolve("docs/screenshots").resolve(name + ".png"), false);
        }
    }

    private static void save(Page page, Path file, boolean whole) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(file)
                .setFullPage(whole)
                .setAnimations(ScreenshotAnimations.DISABLED));
    }
}
