-- For PostgreSQL: what another application may do in Carillon's database, and nothing else. Run it once as the owner of the tables,
-- after Carillon's first start (docs/shared-database.md):
--     psql -v ON_ERROR_STOP=1 -f shared-database.sql -d carillon
-- Then give the role to the application's own user:
--     create role booking login password 'choose-one' in role carillon_booking;
do $$
begin
    if not exists (select from pg_roles where rolname = 'carillon_booking') then
        create role carillon_booking nologin;
    end if;
end
$$;

grant usage on schema public to carillon_booking;

grant select (id, booking_id, patient_name, patient_phone, other_phones, patient_id, language, patient_time_zone, doctor_name,
              department, clinic, appointment_date, appointment_time, time_zone, region, duration_minutes, status, version,
              starts_at, untold, updated_at),
      insert (booking_id, patient_name, patient_phone, other_phones, patient_id, language, patient_time_zone, doctor_name,
              department, clinic, appointment_date, appointment_time, time_zone, region, duration_minutes, status, version),
      update (patient_name, patient_phone, other_phones, patient_id, language, patient_time_zone, doctor_name,
              department, clinic, appointment_date, appointment_time, time_zone, region, duration_minutes, status, version)
    on appointment to carillon_booking;

grant select (code, name, time_zone, region) on clinic to carillon_booking;
