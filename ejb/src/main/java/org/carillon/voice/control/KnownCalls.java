package org.carillon.voice.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.carillon.notification.control.CallBook;
import org.carillon.notification.control.CallStory;
import org.carillon.notification.control.CallStory.Acknowledgement;
import org.carillon.provider.control.CallTimes;
import org.carillon.voice.entity.CallRecord;

/** Tells how calls went. */
@ApplicationScoped
public class KnownCalls implements CallBook {

    @Inject
    private CallRecords records;

    @Override
    public CallStory story(UUID notification) {
        List<Acknowledgement> acknowledgements = records.answers(notification).stream()
                .map(answer -> new Acknowledgement(
                        answer.getDigits(), answer.getWords(), answer.getAnsweredBy(), answer.getAnsweredAt()))
                .toList();
        return records.find(notification)
                .map(call -> story(call, acknowledgements))
                .orElseGet(() -> new CallStory(null, null, null, null, null, acknowledgements));
    }

    private static CallStory story(CallRecord call, List<Acknowledgement> acknowledgements) {
        return new CallStory(
                call.getWord(),
                call.getReached(),
                call.getStartedAt(),
                call.getEndedAt(),
                call.getSeconds(),
                acknowledgements);
    }

    @Override
    public void told(UUID notification, CallTimes times) {
        records.complete(notification, times);
    }
}
