-- A reading that a class is asked to take, and by which rules.
create table assignment (
    id bigint generated always as identity primary key,
    classroom_id bigint not null references classroom,
    article varchar(200) not null,
    feedback varchar(20) not null check (feedback in ('after-submission', 'at-once', 'interactive')),
    -- null: as long as it takes
    time_limit_seconds integer,
    asks_proof boolean not null,
    shuffles_questions boolean not null,
    assigned_at timestamp with time zone not null,
    due_at timestamp with time zone
);

create index assignment_of_classroom on assignment (classroom_id);

-- how much more time a student gets where time is limited: 1.5 is half as much again
alter table person add column extra_time double precision default 1 not null;

alter table attempt add column assignment_id bigint references assignment;
alter table attempt add column purpose varchar(20) default 'quiz' not null
    check (purpose in ('quiz', 'practice', 'study'));
alter table attempt add column feedback varchar(20) default 'after-submission' not null
    check (feedback in ('after-submission', 'at-once', 'interactive'));
alter table attempt add column asks_proof boolean default false not null;
-- null: as long as it takes
alter table attempt add column deadline_at timestamp with time zone;

create index attempt_deadline on attempt (deadline_at);

-- whether the clock did it
alter table submission add column automatic boolean default false not null;

-- append-only: each answer that a student had checked before submission
create table answer_check (
    id bigint generated always as identity primary key,
    attempt_id bigint not null,
    question_id varchar(200) not null,
    answer text not null,
    checked_at timestamp with time zone not null,
    foreign key (attempt_id, question_id) references attempt_question (attempt_id, question_id)
);

create index answer_check_of_attempt on answer_check (attempt_id);

-- the questions of which a student asked where the article tells it
create table hint (
    attempt_id bigint not null,
    question_id varchar(200) not null,
    asked_at timestamp with time zone not null,
    primary key (attempt_id, question_id),
    foreign key (attempt_id, question_id) references attempt_question (attempt_id, question_id)
);
