package org.carillon.batch.control;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row of a bulk as it was asked for.
 *
 * @param line of the file it was read from, from 1; null if it was in no file
 * @param to the address as written; null where there is none
 * @param region country of a number without country code, two letters; null means the configured one
 * @param variables what {@code {name}} and the like stand for
 * @param patientId whom it is about; null if that is not told
 * @param fault what is wrong with the row itself, as a sentence; null if it could be read
 */
public record BatchRecipient(
        @Nullable Integer line,
        @Nullable String to,
        @Nullable String region,
        @Nullable Long userId,
        @Nullable Long patientId,
        Map<String, String> variables,
        @Nullable String fault) {

    public static BatchRecipient of(@Nullable String to, @Nullable Long userId) {
        return new BatchRecipient(null, to, null, userId, null, Map.of(), null);
    }

    public static BatchRecipient of(@Nullable String to, @Nullable Long userId, Map<String, String> variables) {
        return new BatchRecipient(null, to, null, userId, null, variables, null);
    }

    /** A row that cannot be read. */
    public static BatchRecipient unreadable(@Nullable String to, String fault) {
        return new BatchRecipient(null, to, null, null, null, Map.of(), fault);
    }

    public BatchRecipient in(@Nullable String country) {
        return new BatchRecipient(line, to, country, userId, patientId, variables, fault);
    }

    public BatchRecipient at(int place) {
        return new BatchRecipient(place, to, region, userId, patientId, variables, fault);
    }

    public BatchRecipient toPatient(@Nullable Long patient) {
        return new BatchRecipient(line, to, region, userId, patient, variables, fault);
    }
}
