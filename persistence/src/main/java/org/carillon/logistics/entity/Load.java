package org.carillon.logistics.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.carillon.register.entity.Kept;
import org.jspecify.annotations.Nullable;

/** What is carried from one place to another. Its number is the business's own and is given to no second load. */
@Entity
@Table(name = "freight_load")
public class Load implements Kept {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "freight_load")
    @SequenceGenerator(name = "freight_load", sequenceName = "freight_load_seq", allocationSize = 1)
    private Long id;

    @Column(name = "load_number")
    private String loadNumber;

    @Column(name = "pickup_location")
    private String pickupLocation;

    @Column(name = "delivery_location")
    private String deliveryLocation;

    @Column(name = "pickup_date")
    private LocalDate pickupDate;

    @Column(name = "driver_id")
    private @Nullable Long driverId;

    private boolean active;

    @Version
    private int version;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected Load() {}

    public Load(NewLoad wanted, Instant now) {
        createdAt = now;
        active = true;
        change(wanted, now);
    }

    public final void change(NewLoad wanted, Instant now) {
        loadNumber = wanted.loadNumber();
        pickupLocation = wanted.pickupLocation();
        deliveryLocation = wanted.deliveryLocation();
        pickupDate = wanted.pickupDate();
        driverId = wanted.driverId();
        updatedAt = now;
    }

    @Override
    public void activate(boolean wanted, Instant now) {
        active = wanted;
        updatedAt = now;
    }

    /** As it is, in the form of a wish. */
    public NewLoad asKept() {
        return new NewLoad(loadNumber, pickupLocation, deliveryLocation, pickupDate, driverId);
    }

    @Override
    public Long getId() {
        return id;
    }

    public String getLoadNumber() {
        return loadNumber;
    }

    public String getPickupLocation() {
        return pickupLocation;
    }

    public String getDeliveryLocation() {
        return deliveryLocation;
    }

    public LocalDate getPickupDate() {
        return pickupDate;
    }

    public @Nullable Long getDriverId() {
        return driverId;
    }

    @Override
    public boolean isActive() {
        return active;
    }

    @Override
    public int getVersion() {
        return version;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Instant getUpdatedAt() {
        return updatedAt;
    }
}
