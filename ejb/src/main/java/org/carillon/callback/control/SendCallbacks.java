package org.carillon.callback.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import org.carillon.problem.control.Problem;
import org.carillon.security.control.WebhookSecrets;

/**
 * Makes the callbacks that are due, the clients side by side: one that does not answer holds up nobody else. Where all calls of a round
 * were in vain, the next round is a single call.
 */
@ApplicationScoped
public class SendCallbacks {
    private static final Logger LOG = System.getLogger(SendCallbacks.class.getName());
    private static final int MOST_IN_A_ROUND = 100;
    private static final int MOST_ROUNDS = 20;
    private static final int CLIENTS_AT_ONCE = 4;

    @Inject
    private CallbackWatch watch;

    @Inject
    private CallbackBook book;

    @Inject
    private CallbackCalls calls;

    @Inject
    private WebhookSecrets secrets;

    @Resource(lookup = "concurrent/batch")
    private ManagedExecutorService executor;

    private final Set<String> underWay = ConcurrentHashMap.newKeySet();
    private final Set<String> inVain = ConcurrentHashMap.newKeySet();

    /** Starts what is due, in any order of clients, and does not wait for it. */
    public void run() {
        watch.refresh();
        List<Map.Entry<String, String>> clients = new ArrayList<>(watch.urls().entrySet());
        Collections.shuffle(clients);
        for (Map.Entry<String, String> client : clients) {
            if (underWay.size() >= CLIENTS_AT_ONCE) {
                return;
            }
            if (underWay.add(client.getKey())) {
                start(client.getKey(), client.getValue());
            }
        }
    }

    private void start(String clientId, String url) {
        try {
            executor.execute(() -> work(clientId, url));
        } catch (RejectedExecutionException e) {
            underWay.remove(clientId);
        }
    }

    private void work(String clientId, String url) {
        try {
            boolean more = true;
            for (int round = 0; more && round < MOST_ROUNDS; round++) {
                more = round(clientId, url);
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "callbacks of client=" + clientId + " failed: " + e);
        } finally {
            underWay.remove(clientId);
        }
    }

    /** Whether there may be more to do now. */
    private boolean round(String clientId, String url) {
        int most = inVain.contains(clientId) ? 1 : MOST_IN_A_ROUND;
        List<DueCallback> due = book.claim(clientId, most);
        if (due.isEmpty()) {
            return false;
        }
        List<CallAnswer> answers = answers(clientId, url, due);
        book.record(answers);
        boolean taken = answers.stream().anyMatch(CallAnswer::taken);
        if (taken) {
            inVain.remove(clientId);
        } else {
            inVain.add(clientId);
        }
        return taken && due.size() == most;
    }

    private List<CallAnswer> answers(String clientId, String url, List<DueCallback> due) {
        List<byte[]> valid;
        try {
            valid = secrets.valid(clientId);
        } catch (Problem unreadable) {
            return vain(due, unreadable.detail());
        }
        return valid.isEmpty()
                ? vain(due, "the client has no valid webhook secret to sign with")
                : calls.make(clientId, url, valid, due);
    }

    private static List<CallAnswer> vain(List<DueCallback> due, String why) {
        return due.stream().map(callback -> CallAnswer.none(callback.id(), why)).toList();
    }
}
