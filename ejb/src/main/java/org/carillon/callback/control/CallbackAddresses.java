package org.carillon.callback.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.carillon.audit.control.Audit;
import org.carillon.callback.entity.CallbackAddress;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.security.control.Caller;
import org.carillon.security.control.WebhookSecrets;
import org.carillon.security.entity.ApiClient;

/** Where each client is called back. */
@Stateless
public class CallbackAddresses {
    private static final String CHANGED = "callback.changed";

    @PersistenceContext(unitName = "carillon")
    private EntityManager entities;

    @Inject
    private AllowedHosts hosts;

    @Inject
    private WebhookSecrets secrets;

    @Inject
    private Audit audit;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    public CallbackAddress of(String clientId) {
        return find(clientId)
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND, "The client " + clientId + " has no callback"));
    }

    public Optional<CallbackAddress> find(String clientId) {
        return Optional.ofNullable(entities.find(CallbackAddress.class, clientId));
    }

    /** Refused while the client has no secret, since nothing is sent unsigned. */
    public CallbackAddress save(String clientId, String url, boolean enabled) {
        if (entities.find(ApiClient.class, clientId, LockModeType.PESSIMISTIC_WRITE) == null) {
            throw Problem.of(ProblemCode.NOT_FOUND, "There is no API client " + clientId);
        }
        String checked = hosts.checked(url);
        if (enabled && secrets.valid(clientId).isEmpty()) {
            throw Problem.of(
                    ProblemCode.ILLEGAL_STATUS,
                    "The client has no valid webhook secret to sign with: make one, POST /api/clients/" + clientId
                            + "/webhook-secrets");
        }
        CallbackAddress found = entities.find(CallbackAddress.class, clientId);
        CallbackAddress address = found == null ? new CallbackAddress(clientId) : found;
        address.change(checked, enabled, caller.name(), clock.instant());
        if (found == null) {
            entities.persist(address);
        }
        audit.record(CHANGED, clientId, (enabled ? "enabled at " : "disabled at ") + checked);
        return address;
    }

    /** What waits is not sent any more. */
    public void remove(String clientId) {
        entities.remove(of(clientId));
        audit.record(CHANGED, clientId, "removed");
    }

    /** Of the clients that are to be called. */
    public Map<String, String> enabled() {
        return entities
                .createQuery(
                        "select a from CallbackAddress a, ApiClient c where a.enabled = true and c.clientId = a.clientId"
                                + " and c.enabled = true",
                        CallbackAddress.class)
                .getResultList()
                .stream()
                .collect(Collectors.toUnmodifiableMap(CallbackAddress::clientId, CallbackAddress::url));
    }
}
