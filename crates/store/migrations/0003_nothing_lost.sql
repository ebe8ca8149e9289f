-- What an entry brings to a session goes with it when it is taken back or reworded.
alter table topic add column entry_id ID;

-- A sign-in link made for somebody who had joined: by whom, until when it works, when it was used, when they saw it.
create table way_in (
  practice_id ID not null,
  id ID not null,
  person_id ID not null,
  made_by ID not null,
  token_hash BYTES not null,
  made_at INT not null,
  until_at INT not null,
  used_at INT,
  seen_at INT,
  primary key (practice_id, id)
) STRICT;
create index way_in_of_person on way_in (practice_id, person_id);

-- A draft belongs to one entry and remembers the terms it was begun under. One from before is sealed for what it is
-- about, and is carried over unopened.
create table draft_of_entry (
  practice_id ID not null,
  case_id ID not null,
  person_id ID not null,
  assignment_id ID not null,
  entry_id ID not null,
  about ID not null,
  terms_version INT not null,
  saved_at INT not null,
  page ID,
  turn INT not null,
  seal_id ID not null,
  body BYTES not null,
  primary key (practice_id, case_id, person_id, assignment_id, entry_id)
) STRICT;
insert into draft_of_entry (practice_id, case_id, person_id, assignment_id, entry_id, about, terms_version, saved_at,
    page, turn, seal_id, body)
  select d.practice_id, d.case_id, d.person_id, d.assignment_id, d.entry_id, d.about,
    coalesce((select e.terms_version from entry e where e.practice_id = d.practice_id and e.id = d.about),
      (select a.in_force from assignment a where a.practice_id = d.practice_id and a.id = d.assignment_id), 1),
    d.saved_at, null, 0, d.about, d.body from draft d;
drop table draft;
alter table draft_of_entry rename to draft;

-- Which page an entry came from, and at its how-manieth sending: what that page sent before and the network brings
-- later is no news.
alter table entry add column page ID;
alter table entry add column turn INT;

-- What a client writes on the own card for hard moments.
create table card (
  practice_id ID not null,
  case_id ID not null,
  changed_at INT not null,
  body BYTES not null,
  primary key (practice_id, case_id)
) STRICT;
