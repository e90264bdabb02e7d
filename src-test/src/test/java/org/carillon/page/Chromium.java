package org.carillon.page;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The machine's own chromium: nothing is downloaded. */
record Chromium(Playwright playwright, com.microsoft.playwright.Browser process) implements AutoCloseable {
    private static final Path PLACE =
            Path.of(System.getenv().getOrDefault("CARILLON_TEST_CHROMIUM", "/usr/bin/chromium"));
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    static Chromium start() {
        if (!Files.isExecutable(PLACE)) {
            throw new IllegalStateException("The browser tests need chromium at " + PLACE
                    + ": install it (Debian: apt-get install --no-install-recommends chromium fonts-dejavu-core),"
                    + " or say where it is by CARILLON_TEST_CHROMIUM");
        }
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Chromium(
                playwright,
                playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(PLACE)
                                .setArgs(ARGUMENTS)));
    }

    BrowserContext context(com.microsoft.playwright.Browser.NewContextOptions options) {
        return process.newContext(options);
    }

    @Override
    public void close() {
        playwright.close();
    }
}
