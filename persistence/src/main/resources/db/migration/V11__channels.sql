-- An e-mail address, or the id of a user, where it used to be a phone number.
alter table sms_notification alter column recipient set data type varchar(320);
alter table sms_notification alter column body set data type varchar(65536);
alter table sms_notification add column department_id bigint;
alter table sms_notification add column batch_id uuid;
alter table sms_notification add column batch_row integer;
alter table sms_notification add column has_content boolean default false not null;
-- Partial where the database knows it: a row of no batch pays for no index entry.
create unique index sms_notification_batch_row on sms_notification (batch_id, batch_row)
    ${where} batch_id is not null
;

-- What goes with the text of a few: written with its notification, read only where has_content.
create table message_content (
    notification_id   uuid primary key,
    subject           varchar(998),
    html              varchar(262144),
    media_urls        varchar(32768),
    content_sid       varchar(34),
    content_variables varchar(8192),
    twiml             varchar(4000)
);
