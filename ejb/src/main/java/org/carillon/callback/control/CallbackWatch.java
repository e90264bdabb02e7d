package org.carillon.callback.control;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.carillon.notification.entity.Status;
import org.carillon.notification.entity.StatusEvent;
import org.carillon.notification.entity.StatusWatch;

/** Watches the steps of notifications while there is a client to be told of them. */
@ApplicationScoped
public class CallbackWatch {
    /** What happens within Carillon is nobody's news. */
    private static final Set<Status> INTERNAL = EnumSet.of(Status.QUEUED, Status.SENDING);

    @Inject
    private CallbackAddresses addresses;

    @Inject
    private StoreCallbacks store;

    private volatile Map<String, String> urls = Map.of();

    /** Looks who wants to be told where, as saved on whatever node. */
    public void refresh() {
        urls = addresses.enabled();
        StatusWatch.tell(urls.isEmpty() ? null : this::heard);
    }

    /** By client; of those that are to be called. */
    Map<String, String> urls() {
        return urls;
    }

    private void heard(StatusEvent event) {
        if (!INTERNAL.contains(event.getStatus())) {
            store.of(event, urls.keySet());
        }
    }

    @PreDestroy
    void end() {
        StatusWatch.tell(null);
    }
}
