-- Each of the three versions that a message's row has on its way is an entry in each index; where it says nothing it need not be one.
alter table sms_notification drop constraint sms_notification_retried_once;
create unique index sms_notification_retried_once on sms_notification (retry_of)
    ${where} retry_of is not null
;
alter table sms_notification drop constraint sms_notification_provider_sid;
create unique index sms_notification_provider_sid on sms_notification (provider_sid)
    ${where} provider_sid is not null
;
drop index sms_notification_user;
create index sms_notification_user on sms_notification (user_id, id)
    ${where} user_id is not null
;
drop index sms_notification_appointment;
create index sms_notification_appointment on sms_notification (appointment_id, id)
    ${where} appointment_id is not null
;

-- docs/decisions/0029: the check of this key took more of PostgreSQL's time than anything else.
alter table status_event drop constraint status_event_notification;
