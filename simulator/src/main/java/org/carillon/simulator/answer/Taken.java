package org.carillon.simulator.answer;

import jakarta.ws.rs.core.Response;
import java.util.concurrent.CompletableFuture;

/**
 * A create call that was accepted.
 *
 * @param response its rightful answer
 * @param receipts completes when all receipts are out
 */
public record Taken(Response response, CompletableFuture<Void> receipts) {}
