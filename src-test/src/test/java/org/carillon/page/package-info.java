/**
 * The pages as a person meets them, in Debian's chromium. Each test does one page's main job and ends with {@link
 * org.carillon.page.Look#at}, which holds for every page alike:
 *
 * <pre>{@code
 * @BrowserTest
 * class MessagesPageIT {
 *     private final Browser browser;
 *
 *     MessagesPageIT(Browser browser) { // and CarillonServer server, where the API prepares something
 *         this.browser = browser;
 *     }
 *
 *     @Test
 *     void findsAMessageByItsPhone() {
 *         Page page = browser.signedIn("staff").open("/messages");
 *         page.getByLabel("Phone").pressSequentially("+27");
 *         assertThat(page.getByRole(AriaRole.ROW)).hasCount(2);
 *         Look.at(page, "messages");
 *     }
 * }
 * }</pre>
 */
@NullMarked
package org.carillon.page;

import org.jspecify.annotations.NullMarked;
