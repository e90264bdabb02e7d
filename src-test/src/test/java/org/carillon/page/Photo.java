package org.carillon.page;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;

/** Pictures of pages: of a failure always, all others by {@code -Dcarillon.screenshots=true} only, since they take as long as the look itself. */
public final class Photo {
    private static final Path ROOT = Path.of(System.getProperty("carillon.root", ".."));

    private static final boolean WANTED = Boolean.getBoolean("carillon.screenshots");

    private Photo() {}

    static void take(Page page, String name) {
        save(page, ROOT.resolve("src-test/target/screenshots").resolve(name + ".png"), true);
    }

    /** Below {@code src-test/target/screenshots}. */
    static void ofLook(Page page, String name) {
        if (WANTED) {
            take(page, name);
        }
    }

    /** In {@code docs/screenshots}. */
    public static void forReadme(Page page, String name) {
        if (WANTED) {
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
