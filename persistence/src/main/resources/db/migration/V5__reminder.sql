alter table sms_notification add column appointment_id uuid;
alter table sms_notification add column clinic varchar(100);
alter table sms_notification add column time_zone varchar(50);
alter table sms_notification add column urgent boolean default false not null;
alter table sms_notification add column hold_reason varchar(200);
create index sms_notification_appointment on sms_notification (appointment_id, id);

-- The row of the clinic '*' holds for every clinic that has none of its own.
create table quiet_hours (
    clinic     varchar(64)  primary key,
    starts_at  varchar(5)   not null,
    ends_at    varchar(5)   not null,
    reminders_only boolean  not null,
    updated_by varchar(100) not null,
    updated_at timestamp with time zone not null
);
insert into quiet_hours (clinic, starts_at, ends_at, reminders_only, updated_by, updated_at)
values ('*', '21:00', '08:00', true, 'Carillon', current_timestamp);

create table reminder_rule (
    id             uuid primary key,
    name           varchar(100) not null,
    department     varchar(200),
    minutes_before integer,
    days_before    integer,
    at_time        varchar(5),
    active         boolean      not null,
    version        integer      not null,
    updated_by     varchar(100) not null,
    created_at     timestamp with time zone not null,
    updated_at     timestamp with time zone not null,
    constraint reminder_rule_timing check (
        (minutes_before is not null and days_before is null and at_time is null)
        or (minutes_before is null and days_before is not null and at_time is not null))
);
insert into reminder_rule (id, name, days_before, at_time, active, version, updated_by, created_at, updated_at)
values ('01936f00-0000-7000-8000-000000000001', 'The day before at 09:00', 1, '09:00', true, 1, 'Carillon',
        current_timestamp, current_timestamp);

create table reminder (
    id                  uuid primary key,
    appointment_id      uuid        not null,
    appointment_version integer     not null,
    rule_id             uuid        not null,
    due_at              timestamp with time zone not null,
    status              varchar(12) not null,
    notification_id     uuid,
    reason              varchar(300),
    updated_at          timestamp with time zone not null,
    constraint reminder_once unique (appointment_id, appointment_version, rule_id)
);
create index reminder_due on reminder (status, due_at);
create index reminder_rule_status on reminder (rule_id, status);
create index reminder_notification on reminder (notification_id);
