package org.carillon.frame.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The texts of the pages in the viewer's language, for beans; pages read the same bundles by themselves. */
@RequestScoped
public class Texts {

    @Inject
    Viewer viewer;

    public boolean has(String component, String key) {
        return bundle(component).containsKey(key);
    }

    /**
     * @param component whose {@code org.carillon.<component>.page.texts} has the text
     * @param values of {@code {0}}, {@code {1}}, …
     */
    public String of(String component, String key, Object... values) {
        return new MessageFormat(bundle(component).getString(key), viewer.getLocale()).format(values);
    }

    private ResourceBundle bundle(String component) {
        return ResourceBundle.getBundle(
                "org.carillon." + component + ".page.texts",
                viewer.getLocale(),
                Thread.currentThread().getContextClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
