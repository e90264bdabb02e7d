-- One million notifications with three events each, nine of ten over 90 days and one of the last 22 hours. Ids are version 7 UUIDs of their moment, as Carillon makes them.
-- Most are delivered custom messages by SMS; some filters match few rows or none at all, since those are the ones that can be slow.
-- :rows is how many; nothing here is due, so that the running server leaves them alone.
set synchronous_commit = off;

create function pg_temp.id_at(moment timestamptz, salt text) returns uuid language sql as $$
    select (lpad(to_hex((extract(epoch from moment) * 1000)::bigint), 12, '0')
        || '7' || substr(md5(salt), 1, 3) || '8' || substr(md5(salt), 4, 15))::uuid
$$;

create temporary table made as
select pg_temp.id_at(moment, 'n' || i) as id, i, moment,
    case when i % 100 < 90 then 'DELIVERED' when i % 100 < 94 then 'SENT' when i % 100 < 96 then 'ACCEPTED'
         when i % 100 < 98 then 'UNDELIVERED' when i % 1000 < 990 then 'FAILED' when i % 100000 = 99999 then 'EXPIRED' else 'CANCELED' end as status
from generate_series(1, :rows) i,
    lateral (select case when i <= :rows * 0.9 then now() - interval '90 days' + i * (interval '98 days' / :rows)
        else now() - interval '22 hours' + (i - :rows * 0.9) * (interval '22 hours' / (:rows * 0.1)) end) as at (moment);

insert into sms_notification (id, kind, type, recipient, recipient_valid, sender, body, encoding, segments, user_id, created_by, status,
    provider, provider_sid, provider_status, error_code, attempts, due_at, useless_after, created_at, accepted_at, sent_at, delivered_at,
    updated_at)
select id,
    case when i % 50 = 7 then 'WHATSAPP' when i % 10000 = 9 then 'CALL' else 'SMS' end,
    case when i % 3 = 0 then 'REMINDER' when i % 20 = 1 then 'CONFIRMATION' when i % 50000 = 2 then 'RESCHEDULE' else 'CUSTOM' end,
    '+1415' || lpad((2000000 + (i::bigint * 7919) % 50000)::text, 7, '0'), true, '+15005550006',
    'Reminder ' || i || ': your appointment is tomorrow 10:30', 'GSM_7', 1,
    case when i % 4 = 0 then i % 500 end, 'bench', status,
    'TWILIO', 'SM' || md5('sid' || i), lower(status), case when status in ('FAILED', 'UNDELIVERED') then '30003' end, 1,
    moment, moment + interval '1 day', moment, moment + interval '100 milliseconds',
    case when status in ('SENT', 'DELIVERED', 'UNDELIVERED') then moment + interval '1 second' end,
    case when status = 'DELIVERED' then moment + interval '2 seconds' end, moment + interval '2 seconds'
from made;

insert into status_event (id, notification_id, at, from_status, status, source, provider_status, detail)
select pg_temp.id_at(moment + step * interval '1 second', 'e' || step || '-' || i), id, moment + step * interval '1 second',
    case step when 1 then 'QUEUED' when 2 then 'SENDING' end, case step when 0 then 'QUEUED' when 1 then 'SENDING' else status end,
    case step when 0 then 'API' when 1 then 'DELIVERY' else 'RECEIPT' end, case step when 2 then lower(status) end, null
from made, generate_series(0, 2) step;

drop table made;
-- What came in past the application is not counted by its steps: count all anew.
update overview_progress set counted_until = timestamp with time zone '1970-01-01 00:00:00+00';
vacuum analyze sms_notification, status_event;
