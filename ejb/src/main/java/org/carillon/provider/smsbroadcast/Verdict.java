package org.carillon.provider.smsbroadcast;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.carillon.provider.control.Outcome;
import org.carillon.provider.control.Outcome.Kind;
import org.carillon.provider.control.Unavailable;
import org.carillon.provider.wire.BrokenCall;

/** Judges an answer. What cannot be read counts as a broken provider: each such answer leaves a message unknown for good. */
final class Verdict {
    private static final Duration SHORT_WAIT = Duration.ofSeconds(1);
    private static final Pattern SID = Pattern.compile("[0-9A-Za-z._-]{1,64}");
    /** It may be said after the message was taken, in part or whole. */
    private static final Pattern BROKEN_INSIDE = Pattern.compile(
            "internal|system|server|database|time.?out|unavailable|try again", Pattern.CASE_INSENSITIVE);

    private Verdict() {}

    /**
     * What became of the one recipient.
     *
     * @param to digits only
     */
    static Outcome of(Answer answer, String to) throws Unavailable {
        if (answer.status() == 429) {
            return new Outcome.Throttled(BrokenCall.wait(answer.retryAfter(), SHORT_WAIT));
        }
        if (answer.status() >= 500 || answer.status() == 408) {
            String told = "HTTP " + answer.status();
            throw new Unavailable(new Outcome.Unknown("the provider answered " + told, true), told);
        }
        if (answer.status() != 200) {
            return new Outcome.Rejected(
                    String.valueOf(answer.status()),
                    "What answered with HTTP " + answer.status() + " is not SMS Broadcast's API",
                    answer.status() == 400 ? Kind.CONTENT : Kind.ACCOUNT);
        }
        return of(AnswerLine.parse(answer.text()), to);
    }

    static Outcome of(List<AnswerLine> lines, String to) throws Unavailable {
        Optional<AnswerLine> ok = first(lines, AnswerLine.Word.OK, to);
        if (ok.isPresent()) {
            String sid = ok.get().detail();
            return SID.matcher(sid).matches()
                    ? new Outcome.Accepted(sid, "OK")
                    : new Outcome.Unknown("the provider took it and did not say under which number", true);
        }
        Optional<AnswerLine> bad = first(lines, AnswerLine.Word.BAD, to);
        if (bad.isPresent()) {
            return refused(bad.get().detail(), SmsBroadcastError.INVALID_NUMBER);
        }
        Optional<AnswerLine> error = lines.stream()
                .filter(line -> line.word() == AnswerLine.Word.ERROR)
                .findFirst();
        if (error.isPresent()) {
            return refused(error.get().told(), SmsBroadcastError.INVALID_MESSAGE);
        }
        throw new Unavailable(
                new Outcome.Unknown("the provider's answer says nothing of this message", true),
                "an answer that says nothing of the message");
    }

    private static Optional<AnswerLine> first(List<AnswerLine> lines, AnswerLine.Word word, String to) {
        return lines.stream()
                .filter(line -> line.word() == word && line.isAbout(to))
                .findFirst();
    }

    /** @param otherwise what it means if its words are not known */
    private static Outcome refused(String sentence, SmsBroadcastError otherwise) throws Unavailable {
        Optional<SmsBroadcastError> known = SmsBroadcastError.in(sentence);
        if (known.isEmpty() && BROKEN_INSIDE.matcher(sentence).find()) {
            String told = "the provider says that it is broken: " + told(sentence);
            throw new Unavailable(new Outcome.Unknown(told, true), told);
        }
        SmsBroadcastError error = known.orElse(otherwise);
        return error.kind()
                .<Outcome>map(
                        kind -> new Outcome.Rejected(error.code(), error.words() + " (“" + told(sentence) + "”)", kind))
                .orElseGet(() -> new Outcome.Throttled(Duration.ofSeconds(5)));
    }

    /** Without what could be a phone number, and not longer than a line. */
    static String told(String sentence) {
        String shown = sentence.replaceAll("\\+?[0-9]{6,}", "…");
        return shown.length() > 120 ? shown.substring(0, 120) + "…" : shown;
    }
}
