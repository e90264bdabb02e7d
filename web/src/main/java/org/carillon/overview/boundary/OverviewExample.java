package org.carillon.overview.boundary;

/** As the API's description shows it. */
final class OverviewExample {
    static final String CALM = """
            {"at": "2026-11-21T14:45:07Z", "time_zone": "UTC", "counted_until": "2026-11-21T14:45:05Z",
             "today": {"begin": "2026-11-21T00:00:00Z", "accepted": 1204, "waiting": 2, "unknown": 0, "sent": 9,
               "delivered": 1180, "failed": 12, "not_sent": 1, "by_status": {"queued": 2, "sent": 9, "delivered": 1180}},
             "hours": [{"hour": "2026-11-21T14:00:00Z", "accepted": 77, "by_status": {"delivered": 77}}],
             "failures": [{"code": "30003", "reason": "The phone was switched off or out of reach", "count": 12}],
             "queues": [{"lane": "single", "status": "queued", "count": 2, "oldest": "2026-11-21T14:45:01Z",
               "age_seconds": 6}],
             "speed_last_hour": {"all": {"count": 77, "p50_ms": 41, "p95_ms": 120, "p99_ms": 310, "target_ms": 10000,
               "within_target": 77, "within_target_percent": 100.0, "promised_percent": 95, "kept": true},
               "by_lane": {}},
             "speed_today": null,
             "timers": [{"timer": "sweep", "beat_at": "2026-11-21T14:45:02Z", "due": "2026-11-21T14:45:12Z",
               "silent": false, "last_failure": null, "failed_at": null}],
             "providers": [{"provider": "twilio", "kind": "sms", "configured": true, "breaker": "closed",
               "refused_because": null, "level": 100, "reason": null, "calls": 40, "failed": 0, "slow": 0}],
             "tasks": {"work_items": 3, "unread_conversations": 1, "unmatched": 0, "batches_to_approve": 0, "most": 1000},
             "unknown": ["speed_today"]}""";

    private OverviewExample() {}
}
