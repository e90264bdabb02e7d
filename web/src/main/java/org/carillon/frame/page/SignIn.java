package org.carillon.frame.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Where to go after signing in: to the page that was wanted, and only to a page of ours. */
@Named
@RequestScoped
public class SignIn {

    @Inject
    Viewer viewer;

    @Inject
    Asked asked;

    public boolean isSignedIn() {
        return viewer.isSignedIn();
    }

    /** Whether there was a session that has ended, so that he or she need not wonder. */
    public boolean isEnded() {
        return !isSignedIn() && asked.isTrue("ended");
    }

    public String getThen() {
        return checked(FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .getOrDefault("then", ""));
    }

    static String checked(String wanted) {
        int query = wanted.indexOf('?');
        boolean ours = WebPage.at(query < 0 ? wanted : wanted.substring(0, query))
                .filter(page -> page != WebPage.SIGN_IN)
                .isPresent();
        return ours ? wanted : WebPage.OVERVIEW.getPath();
    }
}
