package org.carillon.provider.twilio;

import com.twilio.base.Page;
import com.twilio.http.TwilioRestClient;
import com.twilio.rest.api.v2010.Account;
import com.twilio.rest.api.v2010.account.Message;
import com.twilio.rest.api.v2010.account.MessageReader;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.carillon.channel.entity.Kind;
import org.carillon.provider.control.Connection;
import org.carillon.provider.control.Search;
import org.carillon.provider.control.SentMessage;

/** What Twilio can be asked about the account's messages. */
final class TwilioQuestions {
    private static final int PAGE_SIZE = 1_000;
    private static final int MOST_PAGES = 20;
    private static final Duration SLACK = Duration.ofMinutes(1);

    private final TwilioRestClient client;

    TwilioQuestions(TwilioRestClient client) {
        this.client = client;
    }

    /**
     * Reads page after page, newest first, until one holds nothing but what is clearly older. Dates are compared here and not by
     * Twilio's DateSent filter, which may not know a message that has not gone out yet.
     */
    Search search(Kind kind, String to, String from, Instant createdFrom) {
        return ask(() -> pages(
                ChannelAddress.of(kind, to),
                ChannelAddress.of(kind, from),
                createdFrom.truncatedTo(ChronoUnit.SECONDS)));
    }

    private Search pages(String to, String from, Instant createdFrom) {
        boolean byService = from.startsWith(TwilioMessages.MESSAGING_SERVICE);
        MessageReader reader = Message.reader().setTo(to);
        reader.pageSize(PAGE_SIZE);
        if (!byService) {
            reader.setFrom(from);
        }
        List<SentMessage> found = new ArrayList<>();
        Page<Message> page = reader.firstPage(client);
        for (int number = 1; number <= MOST_PAGES; number++) {
            boolean allOlder = true;
            for (Message message : page.getRecords()) {
                Instant created = message.getDateCreated().toInstant();
                allOlder &= created.isBefore(createdFrom.minus(SLACK));
                if (!created.isBefore(createdFrom)
                        && to.equals(message.getTo())
                        && from.equals(
                                byService ? message.getMessagingServiceSid() : String.valueOf(message.getFrom()))) {
                    SentMessages.of(message).ifPresent(found::add);
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

    Search fetch(String sid) {
        return ask(() -> {
            try {
                Optional<SentMessage> message =
                        SentMessages.of(Message.fetcher(sid).fetch(client));
                return new Search.Found(message.stream().toList());
            } catch (Refusal refusal) {
                if (refusal.status() == 404 && refusal.code().isPresent()) {
                    return new Search.Found(List.of());
                }
                throw refusal;
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
            return new Search.CannotAsk("no answer: " + Verdict.told(noAnswer.failure()));
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
            return new Connection(false, "No answer: " + Verdict.told(noAnswer.failure()));
        } catch (RuntimeException e) {
            return new Connection(
                    false, "The answer cannot be read: " + e.getClass().getSimpleName());
        }
    }
}
