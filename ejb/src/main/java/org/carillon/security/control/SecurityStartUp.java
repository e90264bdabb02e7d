package org.carillon.security.control;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Logger;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.security.entity.Role;
import org.carillon.settings.control.Setting;

/**
 * Makes the first administrator and this node's signing key. Without a transaction of its own, so that losing the race
 * against another node undoes nothing. An administrator who is there keeps the stored password, whatever is configured.
 */
@Startup
@Singleton
@DependsOn("DatabaseMigration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SecurityStartUp {
    private static final Logger LOG = Logger.getLogger(SecurityStartUp.class.getName());
    private static final String ADMIN = "admin";

    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    @Inject
    KeyRing keys;

    @PostConstruct
    void prepare() {
        keys.signer();
        if (!accounts.anAdministratorExists()) {
            makeAdministrator();
        }
    }

    private void makeAdministrator() {
        Optional<String> configured = Setting.ADMIN_PASSWORD.text();
        String password = configured.orElseGet(() -> passwords.random(15));
        try {
            accounts.add(ADMIN, passwords.hash(password), Set.of(Role.ADMINISTRATOR));
        } catch (Problem e) {
            if (e.code() != ProblemCode.ALREADY_EXISTS) {
                throw e;
            }
            LOG.info("Another node created the administrator, or the user 'admin' is no administrator any more");
            return;
        }
        LOG.info(
                configured.isPresent()
                        ? "Administrator 'admin' was created with the configured password"
                        : "Administrator 'admin' was created with password " + password);
    }
}
