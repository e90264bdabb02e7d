package org.carillon.register.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.carillon.frame.page.Asked;
import org.carillon.paging.boundary.QueryParameters;
import org.jspecify.annotations.Nullable;

/** What the address of every list asks for: {@code active} (true, false or all; true if absent), {@code before}, {@code phone}. */
@Named
@RequestScoped
public class RegisterAsked {
    public static final int ROWS = 50;

    @Inject
    Asked asked;

    /** As the field shows it. */
    public String getUse() {
        String written = asked.text("active");
        return written == null ? "true" : written;
    }

    /** Null means either. */
    public @Nullable Boolean active() {
        return getUse().equals("all") ? null : getUse().equals("true");
    }

    /** Whether anything but a place in the list is asked for. */
    public boolean isFiltered() {
        return asked.with("before", null).indexOf('?') >= 0;
    }

    public @Nullable Long position() {
        return asked.number("before");
    }

    /** In E.164, from any usual form. */
    public @Nullable String phone() {
        return QueryParameters.phone("phone", asked.text("phone"));
    }
}
