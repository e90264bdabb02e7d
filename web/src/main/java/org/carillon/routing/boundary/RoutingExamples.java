package org.carillon.routing.boundary;

/** Bodies for the API's description. */
final class RoutingExamples {
    static final String SAVE = """
            {"shares": {"twilio": 70, "smsbroadcast": 30}, "reason": "SMS Broadcast is cheaper in Australia"}""";
    static final String PIN = """
            {"provider": "smsbroadcast", "reason": "Twilio announced works for tonight"}""";
    static final String NOW = """
            {
              "rules": [{
                "country": "default", "kind": "sms",
                "shares": {"twilio": 100, "smsbroadcast": 0}, "now": {"twilio": 25, "smsbroadcast": 75},
                "pinned": false, "reason": null, "changed_at": null, "changed_by": null
              }],
              "providers": [{
                "provider": "twilio", "kind": "sms", "breaker": "closed", "refused_because": null, "level": 25,
                "reason": "of its last 31 calls 0 failed and 0 were slow (limit 5 %)",
                "changed_at": "2026-11-21T09:32:15Z", "rises_at": "2026-11-21T09:32:30Z",
                "calls": 12, "failed": 0, "slow": 0
              }, {
                "provider": "smsbroadcast", "kind": "sms", "breaker": "closed", "refused_because": null, "level": 100,
                "reason": null, "changed_at": null, "rises_at": null, "calls": 37, "failed": 0, "slow": 0
              }]
            }""";
    static final String CHANGES = """
            {
              "items": [{
                "id": "019aa562-8a00-7c3e-9d5b-0d6e8f1a2b3c", "at": "2026-11-21T09:30:00Z", "country": null, "kind": "sms",
                "provider": "twilio", "from": "100 %", "to": "75 %",
                "reason": "16 of 40 calls failed (40 %, limit 20 %) in 20 s; SMSBROADCAST takes over", "by": "carillon"
              }],
              "next": null
            }""";

    private RoutingExamples() {}
}
