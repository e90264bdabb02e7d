create table saved_setting (
    name         varchar(60)   primary key,
    sealed_value varchar(4000) not null,
    sealed_by    varchar(40)   not null,
    ends_at      timestamp with time zone,
    changed_at   timestamp with time zone not null,
    changed_by   varchar(100)  not null
);
