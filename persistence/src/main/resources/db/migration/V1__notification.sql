create table sms_notification (
    id                uuid primary key,
    kind              varchar(16)  not null,
    type              varchar(24)  not null,
    recipient         varchar(20)  not null,
    recipient_valid   boolean      not null,
    sender            varchar(40),
    body              varchar(1600) not null,
    encoding          varchar(8)   not null,
    segments          integer      not null,
    user_id           bigint,
    created_by        varchar(100) not null,
    status            varchar(16)  not null,
    provider          varchar(16),
    provider_sid      varchar(64),
    provider_status   varchar(24),
    error_code        varchar(40),
    error_message     varchar(500),
    price             numeric(12, 5),
    price_unit        varchar(3),
    attempts          integer      not null,
    claim             uuid,
    claimed_at        timestamp with time zone,
    due_at            timestamp with time zone not null,
    next_look_at      timestamp with time zone,
    useless_after     timestamp with time zone not null,
    retry_of          uuid,
    created_at        timestamp with time zone not null,
    accepted_at       timestamp with time zone,
    sent_at           timestamp with time zone,
    delivered_at      timestamp with time zone,
    updated_at        timestamp with time zone not null,
    constraint sms_notification_retried_once unique (retry_of),
    constraint sms_notification_provider_sid unique (provider_sid)
);
create index sms_notification_status on sms_notification (status, id);
create index sms_notification_recipient on sms_notification (recipient, id);
create index sms_notification_user on sms_notification (user_id, id);
create index sms_notification_type on sms_notification (type, id);
create index sms_notification_kind on sms_notification (kind, id);
create index sms_notification_next_look on sms_notification (next_look_at, status);

create table status_event (
    id              uuid primary key,
    notification_id uuid        not null,
    at              timestamp with time zone not null,
    from_status     varchar(16),
    status          varchar(16) not null,
    source          varchar(16) not null,
    provider_status varchar(24),
    error_code      varchar(40),
    detail          varchar(500),
    constraint status_event_notification foreign key (notification_id) references sms_notification (id)
);
create index status_event_of on status_event (notification_id, id);

create table idempotency_record (
    owner           varchar(100) not null,
    idempotency_key varchar(255) not null,
    request_hash    varchar(64)  not null,
    notification_id uuid         not null,
    created_at      timestamp with time zone not null,
    answer_status          varchar(16),
    answer_sid             varchar(64),
    answer_provider_status varchar(24),
    answer_error_code      varchar(40),
    answer_error_message   varchar(500),
    primary key (owner, idempotency_key)
);
create index idempotency_record_created on idempotency_record (created_at);

create table heartbeat (
    timer        varchar(40) primary key,
    node         varchar(100) not null,
    beat_at      timestamp with time zone not null,
    every_ms     bigint       not null,
    last_failure varchar(500),
    failed_at    timestamp with time zone
);
