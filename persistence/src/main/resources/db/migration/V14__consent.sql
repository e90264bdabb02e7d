-- Every statement is kept; the current ones decide. Two at the same moment may both be current: then the later one holds.
create table consent (
    id              uuid primary key,
    kind            varchar(16)   not null,
    subject         varchar(320)  not null,
    purpose         varchar(16)   not null,
    decision        varchar(16)   not null,
    source          varchar(16)   not null,
    evidence        varchar(1000) not null,
    inbound_id      uuid,
    notification_id uuid,
    user_id         bigint,
    recorded_by     varchar(100)  not null,
    stated_at       timestamp with time zone not null,
    recorded_at     timestamp with time zone not null,
    is_current      boolean       not null
);
create index consent_current on consent (subject, is_current);
create index consent_subject on consent (subject, id);
create index consent_user on consent (user_id, id);

create table channel_preference (
    user_id          bigint primary key,
    sms_enabled      boolean      not null,
    whatsapp_enabled boolean      not null,
    email_enabled    boolean      not null,
    in_app_enabled   boolean      not null,
    phone_number     varchar(20),
    updated_by       varchar(100) not null,
    updated_at       timestamp with time zone not null
);

alter table sms_notification add column override_reason varchar(300);
alter table inbound_message add column provider_word varchar(8);

-- One row for each question that was paid for; the newest of a number is what is known of it.
create table number_lookup (
    id            uuid primary key,
    phone         varchar(20)  not null,
    valid         boolean      not null,
    country       varchar(2),
    line_type     varchar(24),
    carrier       varchar(100),
    fault         varchar(200),
    price         numeric(12, 5) not null,
    price_unit    varchar(3)   not null,
    department_id bigint,
    asked_by      varchar(100) not null,
    looked_up_at  timestamp with time zone not null
);
create index number_lookup_phone on number_lookup (phone, id);
