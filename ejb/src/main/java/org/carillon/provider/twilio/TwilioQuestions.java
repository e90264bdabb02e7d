package org.carillon.provider.twilio;

import com.twilio.base.Page;
import com.twilio.base.Reader;
import com.twilio.base.Resource;
import com.twilio.http.TwilioRestClient;
import com.twilio.rest.api.v2010.Account;
import com.twilio.rest.api.v2010.account.Call;
import com.twilio.rest.api.v2010.account.Message;
import com.twilio.rest.api.v2010.account.MessageReader;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.carillon.channel.entity.Kind;
import org.carillon.provider.control.Connection;
import org.carillon.provider.control.Search;
import org.carillon.provider.control.SentMessage;
import org.carillon.provider.wire.BrokenCall;

/** What Twilio can be asked about the account's messages and calls. */
final class TwilioQuestions {
    private static final int PAGE_SIZE = 1_000;
    private static final int MOST_PAGES = 20;
    private static final Duration SLACK = Duration.ofMinutes(1);

    private final TwilioRestClient client;

    TwilioQuestions(TwilioRestClient client) {
        this.client = client;
    }

    /** Dates are compared here and not by Twilio's DateSent filter, which may not know a message that has not gone out yet. */
    Search search(Kind kind, String to, String from, Instant createdFrom) {
        Instant since = createdFrom.truncatedTo(ChronoUnit.SECONDS);
        return ask(() -> kind == Kind.CALL
                ? calls(to, from, since)
                : messages(ChannelAddress.of(kind, to), ChannelAddress.of(kind, from), since));
    }

    private Search messages(String to, String from, Instant createdFrom) {
        boolean byService = from.startsWith(TwilioMessages.MESSAGING_SERVICE);
        MessageReader reader = Message.reader().setTo(to);
        if (!byService) {
            reader.setFrom(from);
        }
        Predicate<Message> mine = message -> to.equals(message.getTo())
                && from.equals(byService ? message.getMessagingServiceSid() : String.valueOf(message.getFrom()));
        return pages(
                reader,
                createdFrom,
                message -> message.getDateCreated().toInstant(),
                message -> mine.test(message) ? SentMessages.of(message) : Optional.empty());
    }

    private Search calls(String to, String from, Instant createdFrom) {
        return pages(
                Call.reader().setTo(to).setFrom(from),
                createdFrom,
                call -> call.getDateCreated().toInstant(),
                call -> to.equals(call.getTo()) && from.equals(call.getFrom()) ? SentCalls.of(call) : Optional.empty());
    }

    /** Reads page after page, newest first, until one holds nothing but what is clearly older. */
    private <T extends Resource> Search pages(
            Reader<T> reader,
            Instant createdFrom,
            Function<T, Instant> created,
            Function<T, Optional<SentMessage>> mine) {
        reader.pageSize(PAGE_SIZE);
        List<SentMessage> found = new ArrayList<>();
        Page<T> page = reader.firstPage(client);
        for (int number = 1; number <= MOST_PAGES; number++) {
            boolean allOlder = true;
            for (T each : page.getRecords()) {
                Instant at = created.apply(each);
                allOlder &= at.isBefore(createdFrom.minus(SLACK));
                if (!at.isBefore(createdFrom)) {
                    mine.apply(each).ifPresent(found::add);
                }
            }
            if (allOlder || !page.hasNextPage()) {
                return new Search.Found(found);
            }
            if (number < MOST_PAGES) {
                page = reader.nextPage(page, client);
            }
        }
        return new Search.CannotAsk("more than " + MOST_PAGES * PAGE_SIZE + " messages to search");
    }

    Search fetch(Kind kind, String sid) {
        return ask(() -> {
            try {
                Optional<SentMessage> message = kind == Kind.CALL
                        ? SentCalls.of(Call.fetcher(sid).fetch(client))
                        : SentMessages.of(Message.fetcher(sid).fetch(client));
                return new Search.Found(message.stream().toList());
            } catch (Refusal refusal) {
                if (refusal.status() == 404 && refusal.code().isPresent()) {
                    return new Search.Found(List.of());
                }
                throw refusal;
            }
        });
    }

    /** Found empty, once each page was told. */
    Search sent(Instant from, Instant to, Consumer<List<SentMessage>> pages) {
        return ask(() -> {
            MessageReader reader = Message.reader()
                    .setDateSentAfter(from.atZone(ZoneOffset.UTC))
                    .setDateSentBefore(to.atZone(ZoneOffset.UTC));
            reader.pageSize(PAGE_SIZE);
            Page<Message> page = reader.firstPage(client);
            while (true) {
                pages.accept(page.getRecords().stream()
                        .flatMap(message -> SentMessages.of(message).stream())
                        .toList());
                if (!page.hasNextPage()) {
                    return new Search.Found(List.of());
                }
                page = reader.nextPage(page, client);
            }
        });
    }

    private static Search ask(Supplier<Search> question) {
        try {
            return question.get();
        } catch (Refusal refusal) {
            return new Search.CannotAsk("the provider answered HTTP " + refusal.status()
                    + refusal.code()
                            .map(code -> ": " + TwilioError.describe(code))
                            .orElse(""));
        } catch (NoAnswer noAnswer) {
            return new Search.CannotAsk("no answer: " + BrokenCall.told(noAnswer.failure()));
        } catch (RuntimeException e) {
            return new Search.CannotAsk(
                    "the provider's answer cannot be read: " + e.getClass().getSimpleName());
        }
    }

    Connection account() {
        try {
            Account account = Account.fetcher(client.getAccountSid()).fetch(client);
            boolean active = account.getStatus() == Account.Status.ACTIVE;
            return new Connection(
                    active, true, "Account “" + account.getFriendlyName() + "” is " + account.getStatus());
        } catch (Refusal refusal) {
            return refusal.code()
                    .map(code -> Connection.refused(TwilioError.describe(code)))
                    .orElseGet(() -> new Connection(false, "The address answered HTTP " + refusal.status()));
        } catch (NoAnswer noAnswer) {
            return new Connection(false, "No answer: " + BrokenCall.told(noAnswer.failure()));
        } catch (RuntimeException e) {
            return new Connection(
                    false, "The answer cannot be read: " + e.getClass().getSimpleName());
        }
    }
}
