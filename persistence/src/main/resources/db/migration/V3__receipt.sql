create table provider_receipt (
    id              uuid primary key,
    provider        varchar(16)  not null,
    notification_id uuid,
    provider_sid    varchar(64),
    word            varchar(24)  not null,
    reported        varchar(16),
    error_code      varchar(40),
    error_message   varchar(500),
    payload         varchar(65536) not null,
    received_at     timestamp with time zone not null,
    next_look_at    timestamp with time zone,
    looks           integer      not null,
    processed_at    timestamp with time zone,
    result          varchar(16)
);
create index provider_receipt_sid on provider_receipt (provider_sid);
create index provider_receipt_next_look on provider_receipt (next_look_at);

create table inbound_message (
    id           uuid primary key,
    provider     varchar(16)    not null,
    provider_sid varchar(64),
    kind         varchar(16)    not null,
    sender       varchar(40)    not null,
    recipient    varchar(40)    not null,
    body         varchar(65536) not null,
    media_urls   varchar(65536) not null,
    payload      varchar(65536) not null,
    received_at  timestamp with time zone not null,
    constraint inbound_message_provider_sid unique (provider_sid)
);
create index inbound_message_sender on inbound_message (sender, id);
