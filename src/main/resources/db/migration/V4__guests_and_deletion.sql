-- A guest practises without an account. H2 and PostgreSQL name an unnamed check in their own ways, so that no one
-- statement drops it in both: it goes with its column, and the new one has a name.
alter table person add column role_now varchar(20);
update person set role_now = role;
alter table person drop column role;
alter table person alter column role_now set not null;
alter table person rename column role_now to role;
alter table person add constraint person_role check (role in ('teacher', 'student', 'guest'));

create index session_of_person on session (person_id);

-- Sessions of people who were deleted: a browser that still shows one is told so, not asked to sign in.
create table deleted_session (
    token_hash varchar(64) primary key,
    expires_at timestamp with time zone not null
);

-- A student asks that the account and all answers be deleted; a teacher does it.
create table deletion_request (
    student_id bigint primary key references person,
    asked_at timestamp with time zone not null
);
