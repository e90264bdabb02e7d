package org.carillon.receipt.control;

import java.util.List;
import java.util.UUID;

/** Tells whoever applies receipts which ones are new. It may lose what it is told: the sweep looks for what is open. */
public interface ReceiptHandover {

    void queue(List<UUID> receipts);
}
