package org.carillon.notification.entity;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the provider charges for a message, once it has said so. */
@MappedSuperclass
public abstract class PricedMessage extends WrittenMessage {

    private @Nullable BigDecimal price;

    @Column(name = "price_unit")
    private @Nullable String priceUnit;

    protected PricedMessage() {}

    PricedMessage(NewNotification draft, Instant now) {
        super(draft, now);
    }

    public void priced(BigDecimal amount, @Nullable String unit) {
        price = amount;
        priceUnit = unit;
    }

    /** As the provider tells it: what is charged is less than zero. */
    public @Nullable BigDecimal getPrice() {
        return price;
    }

    public @Nullable String getPriceUnit() {
        return priceUnit;
    }
}
