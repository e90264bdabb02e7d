alter table sms_notification add column appointment_id uuid;
alter table sms_notification add column clinic varchar(100);
alter table sms_notification add column time_zone varchar(50);
alter table sms_notification add column urgent boolean default false not null;
alter table sms_notification add column hold_reason varchar(200);
create index sms_notification_appointment on sms_notification (appointment_id, id);
