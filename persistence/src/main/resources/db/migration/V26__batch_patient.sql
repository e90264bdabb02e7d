alter table batch_row add column patient_id bigint;
