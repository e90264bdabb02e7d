-- H2 walks an index only forwards: without one in the order of the log it sorts all messages for the newest page (16 s with a million).
-- PostgreSQL walks the primary key backwards.
${only_h2} create index sms_notification_newest on sms_notification (id desc);
