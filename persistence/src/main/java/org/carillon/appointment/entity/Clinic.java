package org.carillon.appointment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** A place with a zone. Its zone holds for bookings made from then on; those before keep the zone that they were made in. */
@Entity
@Table(name = "clinic")
public class Clinic {

    @Id
    private String code;

    private String name;

    @Column(name = "time_zone")
    private String timeZone;

    private @Nullable String region;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected Clinic() {}

    public Clinic(String code, String name, ZoneId zone, @Nullable String region, Instant now) {
        this.code = code;
        this.createdAt = now;
        change(name, zone, region, now);
    }

    public final void change(String newName, ZoneId zone, @Nullable String newRegion, Instant now) {
        name = newName;
        timeZone = zone.getId();
        region = newRegion;
        updatedAt = now;
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public ZoneId getZone() {
        return ZoneId.of(timeZone);
    }

    public @Nullable String getRegion() {
        return region;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Instant getUpdatedAt() {
        return updatedAt;
    }
}
