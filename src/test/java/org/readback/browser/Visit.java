package org.readback.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.readback.Guest;

/**
 * Somebody at a page of Readback, who finds things as a screen reader does: by role and name. What no page may do is
 * noted on the way, and is told when the visit ends.
 */
final class Visit implements AutoCloseable {
    private final String address;
    private final BrowserContext context;
    private final Page page;
    private final Complaints complaints;

    private Visit(Guest guest, com.microsoft.playwright.Browser.NewContextOptions options) {
        this(
                guest,
                Browser.context(options.setBaseURL(guest.address())
                        .setViewportSize(1280, 800)
                        .setReducedMotion(ReducedMotion.REDUCE))); // so that no colour is looked at while it changes
    }

    private Visit(Guest guest, BrowserContext context) {
        this(guest.address(), context);
        guest.cookies()
                .forEach(cookie -> context.addCookies(List.of(new Cookie(cookie.getName(), cookie.getValue())
                        .setUrl(address)
                        .setHttpOnly(true))));
    }

    private Visit(String address, BrowserContext context) {
        this.address = address;
        this.context = context;
        this.page = context.newPage();
        page.setDefaultTimeout(10_000);
        this.complaints = new Complaints(page, address);
    }

    /** A visit with the guest's cookies, so signed in as the guest is. */
    static Visit by(Guest guest) {
        return new Visit(guest, new com.microsoft.playwright.Browser.NewContextOptions());
    }

    /** A visit by the guest in a browser of one's own. */
    static Visit by(Guest guest, OwnBrowser browser) {
        return new Visit(guest, browser.context());
    }

    /** Another tab of the same browser. */
    Visit anotherTab() {
        return new Visit(address, context);
    }

    void closeTab() {
        page.close();
    }

    static Visit withoutScripts(Guest guest) {
        return new Visit(guest, new com.microsoft.playwright.Browser.NewContextOptions().setJavaScriptEnabled(false));
    }

    /** Answers with this status are no fault here. */
    Visit expects(int status) {
        complaints.expect(status);
        return this;
    }

    Page page() {
        return page;
    }

    Visit widen(int width) {
        page.setViewportSize(width, 800);
        return this;
    }

    /** In a browser that has voices, or says so. */
    Visit withVoice() {
        try (InputStream script = Objects.requireNonNull(Visit.class.getResourceAsStream("voice.js"))) {
            page.addInitScript(new String(script.readAllBytes(), StandardCharsets.UTF_8));
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Visit open(String path) {
        page.navigate(path);
        return this;
    }

    Visit type(String label, String text) {
        field(label).fill(text);
        return this;
    }

    Visit press(String button) {
        named(AriaRole.BUTTON, button).click();
        return this;
    }

    /** Submits the attempt, and says that it is meant, whatever is unanswered. */
    Visit submit() {
        press("Submit attempt");
        page.locator("[data-submits] button").click();
        return this;
    }

    /** What floats beside selected or highlighted words. */
    Locator group(String name) {
        return named(AriaRole.GROUP, name);
    }

    /** The dialog that tells what a word means. */
    Locator meaning(String word) {
        return named(AriaRole.DIALOG, "What “" + word + "” means");
    }

    Visit follow(String link) {
        named(AriaRole.LINK, link).click();
        return this;
    }

    /** Opens what is folded away under this line. */
    Visit unfold(String summary) {
        page.locator("summary", new Page.LocatorOptions().setHasText(summary)).click();
        return this;
    }

    /** Chooses an option of the question with this prompt. */
    Visit choose(String prompt, String option) {
        option(prompt, option).check();
        return this;
    }

    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    Locator named(AriaRole role, String name) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** A question in an attempt, with its options and its status. */
    Locator question(String prompt) {
        return page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(prompt));
    }

    Locator option(String prompt, String option) {
        return question(prompt)
                .getByRole(
                        AriaRole.RADIO,
                        new Locator.GetByRoleOptions().setName(option).setExact(true));
    }

    Locator status(String prompt) {
        return question(prompt).getByRole(AriaRole.STATUS);
    }

    /** A question in a review. */
    Locator reviewed(String prompt) {
        return page.getByRole(AriaRole.ARTICLE, new Page.GetByRoleOptions().setName(prompt));
    }

    Visit seesStatus(String prompt, String words) {
        assertThat(status(prompt)).containsText(words);
        return this;
    }

    Visit sees(String text) {
        assertThat(page.getByText(text).first()).isVisible();
        return this;
    }

    Visit seesHeading(String name) {
        assertThat(named(AriaRole.HEADING, name)).isVisible();
        return this;
    }

    Visit isAt(String path) {
        assertThat(page).hasURL(address + path);
        return this;
    }

    String path() {
        return page.url().substring(address.length());
    }

    /** As if the session had ended. */
    void loseTheSession() {
        context.clearCookies();
    }

    void cutTheNetwork() {
        context.setOffline(true);
    }

    /** Comes back to the window, and doesn't wait until the page tries again by itself. */
    void looksAgain() {
        page.evaluate("dispatchEvent(new Event('focus'))");
    }

    void mendTheNetwork() {
        context.setOffline(false);
    }

    @Override
    public void close() {
        context.close();
        complain();
    }

    /** Fails for what was complained of since the last time. */
    void complain() {
        complaints.tell();
    }
}
