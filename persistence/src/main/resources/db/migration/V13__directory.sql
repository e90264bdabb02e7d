create sequence department_seq;
create table department (
    id         bigint primary key,
    name       varchar(200) not null,
    name_key   varchar(200) generated always as (lower(name)) ${stored},
    active     boolean      not null,
    version    integer      not null,
    created_at timestamp with time zone not null,
    updated_at timestamp with time zone not null,
    constraint department_name unique (name_key)
);

create sequence directory_user_seq;
create table directory_user (
    id            bigint primary key,
    name          varchar(200) not null,
    name_key      varchar(200) generated always as (lower(name)) ${stored},
    phone         varchar(20),
    email         varchar(320),
    email_key     varchar(320) generated always as (lower(email)) ${stored},
    department_id bigint,
    language      varchar(35),
    time_zone     varchar(64),
    account_name  varchar(100),
    active        boolean      not null,
    version       integer      not null,
    created_at    timestamp with time zone not null,
    updated_at    timestamp with time zone not null,
    constraint directory_user_account unique (account_name),
    constraint directory_user_department foreign key (department_id) references department (id)
);
create index directory_user_department_line on directory_user (department_id, id);
create index directory_user_phone on directory_user (phone, id);
create index directory_user_email on directory_user (email_key, id);
create index directory_user_name on directory_user (name_key, id);

create sequence driver_seq;
create table driver (
    id         bigint primary key,
    first_name varchar(100) not null,
    last_name  varchar(100) not null,
    name_key   varchar(201) generated always as (lower(first_name || ' ' || last_name)) ${stored},
    phone      varchar(20),
    active     boolean      not null,
    version    integer      not null,
    created_at timestamp with time zone not null,
    updated_at timestamp with time zone not null
);
create index driver_phone on driver (phone, id);
create index driver_name on driver (name_key, id);

-- "load" is a word of too many databases.
create sequence freight_load_seq;
create table freight_load (
    id                bigint primary key,
    load_number       varchar(64)  not null,
    pickup_location   varchar(200) not null,
    delivery_location varchar(200) not null,
    pickup_date       date         not null,
    driver_id         bigint,
    active            boolean      not null,
    version           integer      not null,
    created_at        timestamp with time zone not null,
    updated_at        timestamp with time zone not null,
    constraint freight_load_number unique (load_number),
    constraint freight_load_driver foreign key (driver_id) references driver (id)
);
create index freight_load_driver_line on freight_load (driver_id, id);
create index freight_load_date on freight_load (pickup_date, id);
