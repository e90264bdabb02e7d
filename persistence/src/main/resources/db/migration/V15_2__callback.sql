create table callback_address (
    client_id  varchar(40)  primary key,
    url        varchar(500) not null,
    enabled    boolean      not null,
    changed_at timestamp with time zone not null,
    changed_by varchar(100) not null,
    constraint callback_address_client foreign key (client_id) references api_client (client_id)
);

create table callback (
    id              uuid primary key,
    client_id       varchar(40)  not null,
    notification_id uuid         not null,
    event_id        uuid         not null,
    status          varchar(12)  not null,
    attempts        integer      not null,
    next_attempt_at timestamp with time zone,
    give_up_at      timestamp with time zone not null,
    last_attempt_at timestamp with time zone,
    answer_status   integer,
    error           varchar(300),
    created_at      timestamp with time zone not null,
    constraint callback_event unique (event_id)
);
create index callback_due on callback (client_id, next_attempt_at);
create index callback_of_client on callback (client_id, id);
create index callback_of_notification on callback (notification_id, id);
create index callback_status on callback (status, id);
