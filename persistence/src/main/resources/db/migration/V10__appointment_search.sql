alter table appointment add column patient_key varchar(200) generated always as (lower(patient_name)) ${stored};
alter table appointment add column doctor_key varchar(200) generated always as (lower(doctor_name)) ${stored};
create index appointment_patient_key on appointment (patient_key, appointment_date, appointment_time, id);
create index appointment_doctor_key on appointment (doctor_key, appointment_date, appointment_time, id);
create index appointment_status_line on appointment (status, appointment_date, appointment_time, id);
create index appointment_clinic_line on appointment (clinic, appointment_date, appointment_time, id);
