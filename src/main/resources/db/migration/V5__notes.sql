-- H2 and PostgreSQL both run this.

-- what a learner highlights or writes in a reading, for nobody else; a highlight is a note without text
create table note (
    id bigint generated always as identity primary key,
    learner_id bigint not null references person,
    article varchar(200) not null,
    -- the place that it is about; no paragraph means the whole article
    paragraph integer,
    -- the words that it is about, with what stands around them; all null where it is about no words in particular
    exact text,
    prefix text,
    suffix text,
    body text not null,
    written_at timestamp with time zone not null,
    check (exact is null or paragraph is not null)
);

create index note_of_learner on note (learner_id, article);
