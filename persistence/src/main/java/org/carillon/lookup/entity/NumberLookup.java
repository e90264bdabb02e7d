package org.carillon.lookup.entity;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One question that was paid for, and its answer. Written once; the newest of a number is what is known of it. The id is a UUIDv7 of
 * the moment.
 */
@Entity
@Table(name = "number_lookup")
public class NumberLookup {

    @Id
    private UUID id;

    private String phone;
    private boolean valid;
    private @Nullable String country;

    @Column(name = "line_type")
    private @Nullable String lineType;

    private @Nullable String carrier;
    private @Nullable String fault;
    private BigDecimal price;

    @Column(name = "price_unit")
    private String priceUnit;

    @Column(name = "department_id")
    private @Nullable Long departmentId;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "looked_up_at")
    private Instant lookedUpAt;

    protected NumberLookup() {}

    public NumberLookup(NewLookup answered, Instant now) {
        id = UuidCreator.getTimeOrderedEpoch(now);
        phone = answered.phone();
        valid = answered.valid();
        country = answered.country();
        lineType = answered.lineType();
        carrier = answered.carrier();
        fault = answered.fault();
        price = answered.price();
        priceUnit = answered.priceUnit();
        departmentId = answered.departmentId();
        askedBy = answered.askedBy();
        lookedUpAt = now;
    }

    public UUID getId() {
        return id;
    }

    public String getPhone() {
        return phone;
    }

    public boolean isValid() {
        return valid;
    }

    public @Nullable String getCountry() {
        return country;
    }

    /** The provider's word: mobile, landline, … */
    public @Nullable String getLineType() {
        return lineType;
    }

    public @Nullable String getCarrier() {
        return carrier;
    }

    /** Why it is not valid. */
    public @Nullable String getFault() {
        return fault;
    }

    public BigDecimal getPrice() {
        return price;
    }

    public String getPriceUnit() {
        return priceUnit;
    }

    public @Nullable Long getDepartmentId() {
        return departmentId;
    }

    public String getAskedBy() {
        return askedBy;
    }

    public Instant getLookedUpAt() {
        return lookedUpAt;
    }
}
