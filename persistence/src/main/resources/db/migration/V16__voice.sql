create table call_record (
    notification_id uuid primary key,
    word            varchar(24),
    sequence        integer      not null,
    reached         varchar(40),
    started_at      timestamp with time zone,
    ended_at        timestamp with time zone,
    seconds         integer,
    constraint call_record_notification foreign key (notification_id) references sms_notification (id)
);

create table call_answer (
    id              uuid primary key,
    notification_id uuid,
    provider_sid    varchar(64)  not null,
    gather          integer      not null,
    digits          varchar(64)  not null,
    words           varchar(500) not null,
    answered_by     varchar(40)  not null,
    answered_at     timestamp with time zone not null,
    constraint call_answer_once unique (provider_sid, gather, digits, words),
    constraint call_answer_notification foreign key (notification_id) references sms_notification (id)
);
create index call_answer_of on call_answer (notification_id, id);
