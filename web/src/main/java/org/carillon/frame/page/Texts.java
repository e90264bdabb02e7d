package org.carillon.frame.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of the pages in the viewer's language, for beans; pages read the same bundles by themselves. */
@RequestScoped
public class Texts {

    @Inject
    Viewer viewer;

    /**
     * @param component whose {@code org.carillon.<component>.page.texts} has the text
     * @param values of {@code {0}}, {@code {1}}, …
     */
    public String of(String component, String key, Object... values) {
        Locale locale = viewer.getLocale();
        String text = ResourceBundle.getBundle(
                        "org.carillon." + component + ".page.texts",
                        locale,
                        Thread.currentThread().getContextClassLoader(),
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString(key);
        return new MessageFormat(text, locale).format(values);
    }
}
