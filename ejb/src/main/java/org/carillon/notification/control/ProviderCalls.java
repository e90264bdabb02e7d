package org.carillon.notification.control;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.RejectedExecutionException;
import org.carillon.provider.control.Lane;
import org.carillon.settings.control.Setting;

/**
 * Runs calls to the provider, sends and look-ups alike, at most as many at once as it is to be asked. Handing each call to a managed
 * executor by itself would cost Payara a search of the class path for context providers every time.
 */
@ApplicationScoped
public class ProviderCalls {

    @Resource(lookup = "concurrent/provider")
    private ManagedExecutorService executor;

    private CallWorkers workers;

    @PostConstruct
    void open() {
        workers = new CallWorkers(executor, Setting.PROVIDER_CONCURRENCY.wholeNumber());
    }

    /** @throws RejectedExecutionException if nobody is left to run it */
    public void run(Lane lane, Runnable call) {
        workers.run(lane, call);
    }
}
