package org.carillon.receipt.control;

import org.carillon.receipt.entity.ProviderReceipt;
import org.jspecify.annotations.Nullable;

/** What a receipt says, of a SID or, where it tells none, of a notification; the same said twice is a duplicate. */
record Said(String about, String word, @Nullable String errorCode) {

    static Said by(ProviderReceipt receipt) {
        String sid = receipt.getProviderSid();
        return new Said(
                sid == null ? String.valueOf(receipt.getNotificationId()) : sid,
                receipt.getWord(),
                receipt.getErrorCode());
    }
}
