create table webhook_secret (
    id            uuid primary key,
    client_id     varchar(40)  not null,
    sealed_secret varchar(400) not null,
    sealed_by     varchar(40)  not null,
    created_at    timestamp with time zone not null,
    ends_at       timestamp with time zone,
    constraint webhook_secret_client foreign key (client_id) references api_client (client_id)
);
create index webhook_secret_of on webhook_secret (client_id, id);

-- One row for each booking id that events speak of: whoever applies an event holds its lock.
create table event_booking (
    booking_id      varchar(64) primary key,
    cancelled_early boolean     not null
);

create table appointment_event (
    id             uuid primary key,
    client_id      varchar(40)  not null,
    event_id       varchar(100) not null,
    kind           varchar(16)  not null,
    booking_id     varchar(64)  not null,
    request_hash   varchar(64)  not null,
    effect         varchar(24)  not null,
    appointment_id uuid,
    received_at    timestamp with time zone not null,
    constraint appointment_event_once unique (client_id, event_id)
);
create index appointment_event_booking on appointment_event (booking_id, id);
