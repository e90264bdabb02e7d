alter table inbound_message add column next_look_at timestamp with time zone;
alter table inbound_message add column looks integer default 0 not null;
alter table inbound_message add column handled_at timestamp with time zone;
alter table inbound_message add column handled_as varchar(24);
alter table inbound_message add column appointment_id uuid;
alter table inbound_message add column notification_id uuid;
create index inbound_message_next_look on inbound_message (next_look_at);
create index inbound_message_appointment on inbound_message (appointment_id, id);
create index inbound_message_answers on inbound_message (notification_id);
