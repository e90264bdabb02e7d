-- The messages of a bulk, newest first. A message of no bulk pays for no entry.
create index sms_notification_batch on sms_notification (batch_id, id desc)
    ${where} batch_id is not null
;
