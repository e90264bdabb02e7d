package org.carillon.receipt.control;

import org.carillon.receipt.entity.ProviderReceipt;
import org.jspecify.annotations.Nullable;

/** What a receipt says; the same said twice is a duplicate. */
record Said(@Nullable String sid, String word, @Nullable String errorCode) {

    static Said by(ProviderReceipt receipt) {
        return new Said(receipt.getProviderSid(), receipt.getWord(), receipt.getErrorCode());
    }
}
