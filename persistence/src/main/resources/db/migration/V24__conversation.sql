-- Whose conversation a message is in. The newest come first: H2 reads an index in one direction only.
alter table sms_notification add column patient_id bigint;
create index sms_notification_patient on sms_notification (patient_id, id desc)
    ${where} patient_id is not null
;
drop index sms_notification_recipient;
create index sms_notification_recipient on sms_notification (recipient, id desc);

alter table inbound_message add column patient_id bigint;
alter table inbound_message add column matched_at timestamp with time zone;
-- Not partial: those that nobody has are asked for as well.
create index inbound_message_patient on inbound_message (patient_id, id desc);
create index inbound_message_matched on inbound_message (patient_id, matched_at)
    ${where} matched_at is not null
;

-- Of patients to whom a person wrote, or who wrote to us. The thread itself is read from the messages.
create table conversation (
    patient_id      bigint primary key,
    last_message    uuid         not null,
    last_received   boolean      not null,
    unread          integer      not null,
    read_up_to      uuid,
    read_by         varchar(100),
    read_at         timestamp with time zone,
    changed_at      timestamp with time zone not null
);
create index conversation_newest on conversation (last_message desc);
create index conversation_unread on conversation (last_message desc)
    ${where} unread > 0
;
create index conversation_changed on conversation (changed_at);

-- Numbers that have come to patients: messages that were there before are looked through once.
create table late_match (
    id         uuid primary key,
    number     varchar(20)  not null,
    due_at     timestamp with time zone not null
);
create index late_match_due on late_match (due_at);
