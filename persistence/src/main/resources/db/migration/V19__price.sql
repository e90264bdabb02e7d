-- How far the prices of a provider's messages have been read, and until when a node is at it.
create table price_progress (
    provider     varchar(16) primary key,
    read_until   timestamp with time zone not null,
    leased_until timestamp with time zone not null
);
