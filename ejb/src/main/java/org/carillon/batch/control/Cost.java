package org.carillon.batch.control;

import java.math.BigDecimal;
import org.carillon.batch.entity.Batch;
import org.carillon.channel.entity.Kind;
import org.carillon.settings.control.Setting;

/** What sending a batch is expected to cost, by the configured prices; what no provider charges for costs nothing. */
public record Cost(BigDecimal amount, String currency) {

    public static Cost expected(Batch batch) {
        BigDecimal price = switch (batch.getKind()) {
            case SMS -> Setting.SMS_PRICE.decimal();
            case WHATSAPP -> Setting.WHATSAPP_PRICE.decimal();
            case CALL, EMAIL, IN_APP -> BigDecimal.ZERO;
        };
        long units = batch.getKind() == Kind.SMS ? batch.getSegments() : batch.getTotal() - batch.getRefused();
        return new Cost(
                price.multiply(BigDecimal.valueOf(units)).stripTrailingZeros(), Setting.PRICE_CURRENCY.required());
    }
}
