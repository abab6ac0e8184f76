-- append-only: the sentence by which a student proves an answer, each time; the last one counts
create table proof (
    id bigint generated always as identity primary key,
    attempt_id bigint not null,
    question_id varchar(200) not null,
    paragraph integer not null,
    sentence text not null,
    given_at timestamp with time zone not null,
    foreign key (attempt_id, question_id) references attempt_question (attempt_id, question_id)
);

create index proof_of_attempt on proof (attempt_id);
