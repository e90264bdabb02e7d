package org.carillon.receipt.entity;

/** What became of a receipt. */
public enum ReceiptResult {
    /** It moved its notification. */
    APPLIED,
    /** Late or odd: an event was kept, nothing moved. */
    KEPT,
    /** The same report about the same message came before; nothing was added. */
    DUPLICATE,
    /** It names the notification of one message and the SID of another: an event was kept, nothing moved. */
    MISMATCH,
    /** No notification has its SID yet; looked for again. */
    WAITING,
    /** Nothing was found for it within the time that it may wait. */
    UNMATCHED,
    /** It could not be processed, again and again. */
    FAILED
}
