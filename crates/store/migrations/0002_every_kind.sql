-- Every kind of work: plans that are finished later, graded steps, close persons who record on their own.

-- A role more: the check of the first step knew three. Which roles there are is said in one place, `access`.
create table person_made_anew (
  practice_id ID not null references practice (practice_id),
  id ID not null,
  role TEXT not null,
  name BYTES not null,
  lang TEXT not null,
  zone TEXT not null,
  invited_at INT not null,
  joined_at INT,
  left_at INT,
  primary key (practice_id, id)
) STRICT;
insert into person_made_anew (practice_id, id, role, name, lang, zone, invited_at, joined_at, left_at)
  select practice_id, id, role, name, lang, zone, invited_at, joined_at, left_at from person;
drop table person;
alter table person_made_anew rename to person;

-- A draft is about something: new work (then its assignment), or the end of a plan (then that entry).
create table draft_made_anew (
  practice_id ID not null,
  assignment_id ID not null,
  person_id ID not null,
  about ID not null,
  case_id ID not null,
  entry_id ID not null,
  saved_at INT not null,
  body BYTES not null,
  primary key (practice_id, assignment_id, person_id, about)
) STRICT;
insert into draft_made_anew (practice_id, assignment_id, person_id, about, case_id, entry_id, saved_at, body)
  select practice_id, assignment_id, person_id, assignment_id, case_id, entry_id, saved_at, body from draft;
drop table draft;
alter table draft_made_anew rename to draft;

-- Intended and not yet finished: few among many.
create index entry_planned on entry (practice_id, case_id, occurred_at) where outcome = 'planned';

create table rung (
  practice_id ID not null,
  id ID not null,
  case_id ID not null,
  assignment_id ID not null,
  place INT not null,
  by_side TEXT not null,
  by_person ID not null,
  changed_at INT not null,
  gone_at INT,
  body BYTES not null,
  primary key (practice_id, id)
) STRICT;
create index rung_of_assignment on rung (practice_id, case_id, assignment_id, place);

create table observer (
  practice_id ID not null,
  id ID not null,
  case_id ID not null,
  person_id ID not null,
  standing TEXT not null,
  begun_by TEXT not null,
  seen TEXT not null,
  ends_on TEXT not null,
  created_at INT not null,
  consented_at INT,
  joined_at INT,
  ended_at INT,
  ended_by TEXT,
  body BYTES not null,
  primary key (practice_id, id)
) STRICT;
create index observer_of_case on observer (practice_id, case_id, created_at);
create index observer_of_person on observer (practice_id, person_id);

-- What close persons record. Apart from `entry`, so that no question about entries can ever answer with one of
-- these, and none about these with an entry.
create table observed (
  practice_id ID not null,
  id ID not null,
  case_id ID not null,
  observer_id ID not null,
  timing TEXT not null,
  occurred_at INT not null,
  occurred_zone TEXT not null,
  occurred_local TEXT not null,
  recorded_at INT not null,
  received_at INT not null,
  body BYTES not null,
  primary key (practice_id, id)
) STRICT;
create index observed_of_observer on observed (practice_id, observer_id, occurred_at);
create index observed_of_case on observed (practice_id, case_id, occurred_at);

-- Until now whoever made a version was noted as its owner, and everybody found it. From here on an owner is somebody
-- who keeps it to themselves; who wrote what is said by its texts. A text is sealed for the column of the activity
-- itself, so the first one is carried over unopened: its seal_id is the activity's id.
alter table activity add column twin_id ID;
create table activity_version (
  practice_id ID not null,
  activity_id ID not null,
  number INT not null,
  made_at INT not null,
  by_person ID not null,
  seal_id ID not null,
  body BYTES not null,
  primary key (practice_id, activity_id, number)
) STRICT;
insert into activity_version (practice_id, activity_id, number, made_at, by_person, seal_id, body)
  select practice_id, id, 1, changed_at, owner_id, id, body from activity where owner_id is not null;
update activity set owner_id = null;
