package org.carillon.simulator.answer;

import java.util.concurrent.CompletableFuture;

/**
 * A create call that was accepted.
 *
 * @param answer its rightful answer
 * @param receipts completes when all receipts are out
 */
public record Taken(Answer answer, CompletableFuture<Void> receipts) {}
