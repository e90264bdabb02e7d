create table clinic (
    code       varchar(64)  primary key,
    name       varchar(200) not null,
    time_zone  varchar(64)  not null,
    region     varchar(2),
    created_at timestamp with time zone default current_timestamp not null,
    updated_at timestamp with time zone default current_timestamp not null
);

-- Another application may write rows of it: see the column lists. What Carillon adds has a default or may be null.
create table appointment (
    id                uuid default ${random_uuid} primary key,
    booking_id        varchar(64)  not null,
    patient_name      varchar(200),
    patient_phone     varchar(64),
    other_phones      varchar(400),
    patient_id        varchar(64),
    language          varchar(35),
    patient_time_zone varchar(64),
    doctor_name       varchar(200),
    department        varchar(200),
    clinic            varchar(64),
    appointment_date  date         not null,
    appointment_time  time         not null,
    time_zone         varchar(64),
    region            varchar(2),
    duration_minutes  integer      default 30 not null,
    status            varchar(20)  default 'BOOKED' not null,
    version           integer      default 1 not null,
    -- from here on Carillon's own
    starts_at         timestamp with time zone,
    usable_phone      varchar(20),
    timed_version     integer      default 0 not null,
    previous_date     date,
    previous_time     time,
    told_version      integer      default 0 not null,
    told_date         date,
    told_time         time,
    told_status       varchar(20),
    untold            boolean generated always as (
                          told_version <> version or told_date <> appointment_date or told_time <> appointment_time
                          or told_status <> status) ${stored},
    created_by        varchar(100) default 'database' not null,
    created_at        timestamp with time zone default current_timestamp not null,
    updated_at        timestamp with time zone default current_timestamp not null,
    constraint appointment_booking_id unique (booking_id),
    constraint appointment_booking_id_given check (length(trim(booking_id)) > 0),
    constraint appointment_clinic foreign key (clinic) references clinic (code),
    constraint appointment_status check (status in ('BOOKED', 'CONFIRMED', 'CHANGE_REQUESTED', 'CANCELLED')),
    constraint appointment_duration check (duration_minutes between 1 and 1440),
    constraint appointment_version check (version >= 1)
);
create index appointment_time_line on appointment (appointment_date, appointment_time, id);
create index appointment_starts_at on appointment (starts_at, id);
create index appointment_usable_phone on appointment (usable_phone, starts_at);
create index appointment_patient on appointment (patient_id, appointment_date, appointment_time, id);
create index appointment_untold on appointment (untold, id);

create table work_item (
    id              uuid primary key,
    kind            varchar(32)   not null,
    appointment_id  uuid,
    notification_id uuid,
    inbound_id      uuid,
    phone           varchar(64)   not null,
    detail          varchar(1000) not null,
    created_at      timestamp with time zone not null,
    resolved_at     timestamp with time zone,
    resolved_by     varchar(100),
    resolution      varchar(500),
    is_open         boolean       not null
);
create index work_item_open on work_item (is_open, id);
create index work_item_appointment on work_item (appointment_id, id);

create table answered_request (
    owner           varchar(100) not null,
    idempotency_key varchar(255) not null,
    request_hash    varchar(64)  not null,
    answer_status   integer      not null,
    answer_body     varchar(65536) not null,
    etag            varchar(80),
    location        varchar(300),
    created_at      timestamp with time zone not null,
    primary key (owner, idempotency_key)
);
create index answered_request_created on answered_request (created_at);
