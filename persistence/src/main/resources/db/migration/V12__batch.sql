create table batch (
    id            uuid primary key,
    kind          varchar(16)    not null,
    status        varchar(20)    not null,
    body          varchar(65536) not null,
    sender        varchar(40),
    subject           varchar(998),
    html              varchar(262144),
    media_urls        varchar(32768),
    content_sid       varchar(34),
    content_variables varchar(8192),
    twiml             varchar(4000),
    department_id bigint,
    urgent        boolean        not null,
    total         integer        not null,
    refused       integer        not null,
    duplicates    integer        not null,
    opted_out     integer,
    segments      bigint         not null,
    next_row      integer        not null,
    created_by    varchar(100)   not null,
    approved_by   varchar(100),
    ended_by      varchar(100),
    due_at        timestamp with time zone not null,
    created_at    timestamp with time zone not null,
    approved_at   timestamp with time zone,
    started_at    timestamp with time zone,
    ended_at      timestamp with time zone,
    updated_at    timestamp with time zone not null
);
create index batch_status on batch (status, due_at);

-- What a request has asked for, row by row, written once. Where the rows of a batch stand is one number: batch.next_row.
create table batch_row (
    batch_id   uuid    not null,
    row_number integer not null,
    line       integer,
    written    varchar(320),
    recipient  varchar(320),
    user_id    bigint,
    text       varchar(65536),
    segments   integer not null,
    code       varchar(40),
    reason     varchar(300),
    primary key (batch_id, row_number),
    constraint batch_row_of foreign key (batch_id) references batch (id)
);
-- The few bad rows among many good ones.
create index batch_row_refused on batch_row (batch_id, row_number)
    ${where} code is not null
;
