create sequence patient_seq;
create table patient (
    id          bigint primary key,
    name        varchar(200) not null,
    name_key    varchar(200) generated always as (lower(name)) ${stored},
    language    varchar(35),
    time_zone   varchar(64),
    external_id varchar(64),
    active      boolean      not null,
    version     integer      not null,
    created_at  timestamp with time zone not null,
    updated_at  timestamp with time zone not null,
    constraint patient_external_id unique (external_id)
);
create index patient_name on patient (name_key, id);

create table patient_phone (
    id             uuid primary key,
    patient_id     bigint      not null,
    position       integer     not null,
    label          varchar(40) not null,
    number         varchar(20) not null,
    as_written     varchar(64) not null,
    is_default     boolean     not null,
    is_emergency   boolean     not null,
    emergency_name varchar(200),
    constraint patient_phone_patient foreign key (patient_id) references patient (id)
);
create index patient_phone_line on patient_phone (patient_id, position);
-- Whose number is this: each inbound message asks.
create index patient_phone_number on patient_phone (number, patient_id);
