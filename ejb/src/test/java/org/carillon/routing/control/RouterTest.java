package org.carillon.routing.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.carillon.channel.entity.Kind;
import org.carillon.provider.control.ProviderHealth.Breaker;
import org.carillon.provider.control.ProviderName;
import org.carillon.provider.control.Providers;
import org.carillon.provider.control.RehearsalNumbers;
import org.carillon.routing.entity.CarriedKey;
import org.carillon.routing.entity.RouteLevel;
import org.carillon.routing.entity.RouteRuleKey;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RouterTest {
    private static final String AUSTRALIAN = "+61412345678";
    private static final String AMERICAN = "+14155552671";
    private static final CarriedKey TWILIO_SMS = new CarriedKey("TWILIO", Kind.SMS);

    private final TestProvider twilio = new TestProvider(ProviderName.TWILIO);
    private final TestProvider broadcast = new TestProvider(ProviderName.SMSBROADCAST);
    private final Router router = new Router();

    @BeforeEach
    void wire() {
        router.providers = Providers.of(List.of(twilio, broadcast));
        router.current = new CurrentRoutes();
        router.probes = new Probes();
        router.probes.pause = Duration.ofHours(1);
    }

    @Test
    void theFirstProviderSendsAsLongAsNobodySaysOtherwise() {
        assertEquals(new Way.By(twilio, TestProvider.TWILIO_SENDER), way(AUSTRALIAN, null));
    }

    @Test
    void onlyOneCarrierIsNoChoice() {
        broadcast.configured = false;

        assertFalse(router.isContested(Kind.SMS));
        assertEquals(Set.of(), router.routes().get(0).contested());
        assertTrue(router.isContested(Kind.SMS) || router.routes().size() == 1);
    }

    @Test
    void onlyWhatSeveralCarryIsContested() {
        Route route = router.routes().get(0);

        assertEquals(ProviderName.TWILIO, route.provider().name());
        assertEquals(Set.of(Kind.SMS), route.contested());
        assertTrue(route.kinds().containsAll(Set.of(Kind.SMS, Kind.WHATSAPP)));
    }

    @Test
    void whatIsClaimedForTheOtherWhileTheFirstIsAwayIsClaimedFirst() {
        twilio.breaker = Breaker.OPEN;

        List<Route> routes = router.routes();

        assertEquals(ProviderName.SMSBROADCAST, routes.get(0).provider().name());
        assertEquals(Set.of(Kind.SMS), routes.get(0).kinds());
        assertEquals(Set.of(Kind.WHATSAPP), routes.get(1).kinds());
    }

    @Test
    void anOpenBreakerMovesMessagesAtOnceWithASenderOfTheOther() {
        twilio.breaker = Breaker.OPEN;

        assertEquals(new Way.By(broadcast, TestProvider.BROADCAST_SENDER), way(AUSTRALIAN, TestProvider.TWILIO_SENDER));
    }

    @Test
    void aSenderOfTheOtherThatWasPutInBeforeIsReplacedToo() {
        assertEquals(new Way.By(twilio, TestProvider.TWILIO_SENDER), way(AUSTRALIAN, TestProvider.BROADCAST_SENDER));
    }

    @Test
    void aCountryThatItDoesNotServeNeverGoesToTheOther() {
        twilio.breaker = Breaker.OPEN;
        assertEquals(new Way.By(twilio, TestProvider.TWILIO_SENDER), way(AMERICAN, null));

        twilio.configured = false;
        assertTrue(router.isContested(Kind.SMS));
        assertInstanceOf(Way.Nobody.class, way(AMERICAN, null));
    }

    @Test
    void picturesAndLongTextsGoByWhoTakesThem() {
        twilio.breaker = Breaker.OPEN;

        assertEquals(twilio, by(new Parcel(UUID.randomUUID(), Kind.SMS, AUSTRALIAN, null, 1, true, null, false)));
        assertEquals(twilio, by(new Parcel(UUID.randomUUID(), Kind.SMS, AUSTRALIAN, null, 6, false, null, false)));

        twilio.configured = false;
        assertEquals(broadcast, by(new Parcel(UUID.randomUUID(), Kind.SMS, AUSTRALIAN, null, 6, false, null, false)));
    }

    @Test
    void aSenderThatTheMessageNamesDecides() {
        assertEquals(new Way.By(broadcast, "Hospital"), way(AUSTRALIAN, "Hospital"));
        assertEquals(new Way.By(twilio, "Hospital"), way(AMERICAN, "Hospital"));

        twilio.breaker = Breaker.OPEN;
        assertEquals(new Way.By(twilio, "+15551230001"), way(AUSTRALIAN, "+15551230001"));
    }

    @Test
    void aNumberThatNobodyCanSendFromHasNoWay() {
        twilio.configured = false;

        assertInstanceOf(Way.Nobody.class, way(AUSTRALIAN, "+15551230001"));
    }

    @Test
    void whatWasSurelyNotSentGoesByTheOther() {
        assertEquals(broadcast, by(again(AUSTRALIAN, "TWILIO")));
        assertEquals(twilio, by(again(AUSTRALIAN, "SMSBROADCAST")));
        assertEquals(twilio, by(again(AMERICAN, "TWILIO")));

        broadcast.breaker = Breaker.OPEN;
        assertEquals(twilio, by(again(AUSTRALIAN, "TWILIO")));
    }

    @Test
    void aRuleOfACountryGoesBeforeThatForAll() {
        rules(Map.of(
                new RouteRuleKey("AU", Kind.SMS), new Rule(Shares.parse("TWILIO=0,SMSBROADCAST=100"), false),
                new RouteRuleKey("DEFAULT", Kind.SMS), new Rule(Shares.parse("TWILIO=100"), false)));

        assertEquals(broadcast, by(parcel(AUSTRALIAN)));
        assertEquals(twilio, by(parcel("+6421555123")));
    }

    @Test
    void whoIsNotInTheRuleNeverCarries() {
        rules(Map.of(new RouteRuleKey("DEFAULT", Kind.SMS), new Rule(Shares.parse("TWILIO=100"), false)));
        twilio.breaker = Breaker.OPEN;

        assertEquals(twilio, by(parcel(AUSTRALIAN)));
        assertEquals(twilio, by(again(AUSTRALIAN, "TWILIO")));
    }

    @Test
    void whereNobodyOfTheRuleSendsItSaysNothing() {
        rules(Map.of(new RouteRuleKey("DEFAULT", Kind.SMS), new Rule(Shares.parse("SMSBROADCAST=100"), true)));
        assertEquals(broadcast, by(parcel(AUSTRALIAN)));
        assertEquals(twilio, by(parcel(AMERICAN)));

        broadcast.configured = false;
        assertInstanceOf(Way.Nobody.class, way(AUSTRALIAN, null));
    }

    @Test
    void aPinnedRuleIsNotMovedByHealth() {
        rules(Map.of(new RouteRuleKey("DEFAULT", Kind.SMS), new Rule(Shares.parse("TWILIO=100,SMSBROADCAST=0"), true)));
        twilio.breaker = Breaker.OPEN;

        assertEquals(twilio, by(parcel(AUSTRALIAN)));
        assertEquals(twilio, by(again(AUSTRALIAN, "TWILIO")));
        assertEquals(ProviderName.TWILIO, router.routes().get(0).provider().name());
    }

    @Test
    void aLevelIsTheShareOfMessagesThatAProviderKeeps() {
        level(2);

        long kept = IntStream.range(0, 2000)
                .filter(i -> by(parcel(AUSTRALIAN)) == twilio)
                .count();

        assertTrue(kept > 850 && kept < 1150, "half of 2000, not " + kept);
    }

    @Test
    void whoHasLostAllGetsAProbeNowAndThenButNoUrgentMessage() {
        level(4);

        assertEquals(broadcast, by(urgent()));
        assertEquals(twilio, by(parcel(AUSTRALIAN)));
        assertEquals(broadcast, by(parcel(AUSTRALIAN)));
    }

    @Test
    void aHalfOpenBreakerGetsProbesOnly() {
        twilio.breaker = Breaker.HALF_OPEN;

        assertEquals(twilio, by(parcel(AUSTRALIAN)));
        assertEquals(broadcast, by(parcel(AUSTRALIAN)));
    }

    @Test
    void bothAwayChangesNothing() {
        twilio.breaker = Breaker.OPEN;
        broadcast.breaker = Breaker.OPEN;

        assertEquals(twilio, by(parcel(AUSTRALIAN)));
    }

    @Test
    void aRehearsalNeverLeavesTheMachine() {
        twilio.configured = false;
        assertInstanceOf(Way.Nobody.class, way(RehearsalNumbers.number(1), null));

        twilio.configured = true;
        twilio.breaker = Breaker.OPEN;
        assertEquals(twilio, by(parcel(RehearsalNumbers.number(1))));
    }

    private void rules(Map<RouteRuleKey, Rule> rules) {
        router.current.use(RouteTable.of(rules, Map.of()));
    }

    private void level(int stepsDown) {
        RouteLevel level = new RouteLevel(TWILIO_SMS);
        for (int i = 0; i < stepsDown; i++) {
            level.fall(Duration.ofSeconds(1), "", Instant.EPOCH);
        }
        router.current.use(RouteTable.of(Map.of(), Map.of(TWILIO_SMS, level)));
    }

    private Way way(String to, @Nullable String sender) {
        return router.wayOf(new Parcel(UUID.randomUUID(), Kind.SMS, to, sender, 1, false, null, false));
    }

    private TestProvider by(Parcel parcel) {
        return (TestProvider)
                assertInstanceOf(Way.By.class, router.wayOf(parcel)).provider();
    }

    private static Parcel parcel(String to) {
        return new Parcel(UUID.randomUUID(), Kind.SMS, to, null, 1, false, null, false);
    }

    private static Parcel again(String to, String last) {
        return new Parcel(UUID.randomUUID(), Kind.SMS, to, null, 1, false, last, false);
    }

    private static Parcel urgent() {
        return new Parcel(UUID.randomUUID(), Kind.SMS, AUSTRALIAN, null, 1, false, null, true);
    }
}
