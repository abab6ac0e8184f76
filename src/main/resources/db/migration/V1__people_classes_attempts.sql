-- H2 and PostgreSQL both run this. H2 has no index on text, so what is indexed is varchar.

create table person (
    id bigint generated always as identity primary key,
    name varchar(120) not null,
    -- the name as it is compared: one spelling for all cases and spacings
    name_key varchar(120) not null unique,
    role varchar(20) not null check (role in ('teacher', 'student')),
    password_hash text not null,
    created_at timestamp with time zone not null
);

create table session (
    token_hash varchar(64) primary key,
    person_id bigint not null references person,
    expires_at timestamp with time zone not null
);

create table classroom (
    id bigint generated always as identity primary key,
    teacher_id bigint not null references person,
    name varchar(120) not null,
    join_code varchar(20) not null unique,
    created_at timestamp with time zone not null
);

create table membership (
    classroom_id bigint not null references classroom,
    student_id bigint not null references person,
    joined_at timestamp with time zone not null,
    primary key (classroom_id, student_id)
);

create table attempt (
    id bigint generated always as identity primary key,
    student_id bigint not null references person,
    article varchar(200) not null,
    article_title text not null,
    -- fixes the order of options, alike on every page and device
    seed bigint not null,
    started_at timestamp with time zone not null
);

create index attempt_of_student on attempt (student_id, article);

create table attempt_question (
    attempt_id bigint not null references attempt,
    position integer not null,
    question_id varchar(200) not null,
    -- the question as it was shown, so that editing a bank never changes a past score
    snapshot text not null,
    primary key (attempt_id, question_id)
);

-- append-only: what the student answered, each time; the last one counts
create table response (
    id bigint generated always as identity primary key,
    attempt_id bigint not null,
    question_id varchar(200) not null,
    answer text not null,
    given_at timestamp with time zone not null,
    foreign key (attempt_id, question_id) references attempt_question (attempt_id, question_id)
);

create index response_of_attempt on response (attempt_id);

create table submission (
    attempt_id bigint primary key references attempt,
    submitted_at timestamp with time zone not null
);

create table score (
    attempt_id bigint not null,
    question_id varchar(200) not null,
    points double precision not null,
    out_of integer not null,
    primary key (attempt_id, question_id),
    foreign key (attempt_id, question_id) references attempt_question (attempt_id, question_id)
);
