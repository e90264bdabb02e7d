-- Of an e-mail; other channels have none.
alter table message_template add column subject varchar(200);
-- An e-mail address where it used to be a phone number.
alter table sms_notification alter column sender set data type varchar(320);
