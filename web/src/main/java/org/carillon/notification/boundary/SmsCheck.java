package org.carillon.notification.boundary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.carillon.notification.control.Drafts;
import org.carillon.phone.InvalidPhoneNumber;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.settings.control.Setting;
import org.carillon.text.MessageText;
import org.jspecify.annotations.Nullable;

/** Tells all that is wrong with the shape of a request at once; the recipient's number itself is read where it is stored. */
final class SmsCheck {
    private static final Set<String> REGIONS = Set.of(Locale.getISOCountries());

    private SmsCheck() {}

    static void check(SmsRequest request) {
        Map<String, String> faults = new LinkedHashMap<>();
        String to = request.to();
        if (to == null || to.isBlank()) {
            faults.put(request.toField(), "is required");
        }
        String text = request.message();
        if (text == null || text.isEmpty()) {
            if (!request.speaks()) {
                faults.put("message", text == null ? "is required" : "must not be blank");
            }
        } else {
            MessageText.fault(text, Drafts.longestBody(request.kind()))
                    .ifPresent(fault -> faults.put("message", fault));
        }
        String region = request.region();
        if (region != null && !REGIONS.contains(region.toUpperCase(Locale.ROOT))) {
            faults.put("region", "must be a country's two letters");
        }
        Long user = request.userId();
        if (user != null && user < 1) {
            faults.put(request.userField(), "must be positive");
        }
        List<@Nullable String> media = request.mediaUrls();
        if (media != null) {
            MediaUrls.fault(request.kind(), media).ifPresent(fault -> faults.put(request.mediaField(), fault));
        }
        faults.putAll(request.otherFaults());
        ContentTemplate.check(request.contentSid(), request.contentVariables(), faults);
        if (!faults.isEmpty()) {
            boolean onlyTooLong =
                    faults.size() == 1 && text != null && text.length() > Drafts.longestBody(request.kind());
            throw Problem.fields(onlyTooLong ? ProblemCode.MESSAGE_TOO_LONG : ProblemCode.VALIDATION_FAILED, faults);
        }
    }

    /** The region of the request in capitals, null if it has none. */
    static @Nullable String region(SmsRequest request) {
        String region = request.region();
        return region == null ? null : region.toUpperCase(Locale.ROOT);
    }

    /** The sender as the provider takes it, null if the request names none. */
    static @Nullable String sender(SmsRequest request) {
        String from = request.from();
        if (from == null) {
            return null;
        }
        String region = region(request);
        try {
            return Sender.parse(request.kind(), from, region == null ? Setting.DEFAULT_REGION.required() : region);
        } catch (InvalidPhoneNumber e) {
            throw Problem.field(ProblemCode.INVALID_PHONE_NUMBER, request.fromField(), e.sentence());
        }
    }
}
