-- The loop: propose, agree, do, review.
--
-- practice_id stands first in every primary and unique key, so that the same schema can be spread by practice.
-- The one exception is `login`, which is asked before anybody knows the practice.
-- Times (…_at) are microseconds since 1970 in UTC; days are ISO texts. BYTES columns named name, body, reason,
-- learned, in_the_way, email or login are sealed. What stays readable is only what queries ask for.

create table practice (
  practice_id ID not null primary key,
  key_wrapped BYTES not null,
  name BYTES not null,
  created_at INT not null
) STRICT;

create table person (
  practice_id ID not null references practice (practice_id),
  id ID not null,
  role TEXT not null check (role in ('owner', 'therapist', 'client')),
  name BYTES not null,
  lang TEXT not null,
  zone TEXT not null,
  invited_at INT not null,
  joined_at INT,
  left_at INT,
  primary key (practice_id, id)
) STRICT;

-- Finds whom a sign-in name belongs to. The name itself is not here, only a keyed fingerprint of it.
create table login (
  print BYTES not null primary key,
  practice_id ID not null,
  person_id ID not null
) STRICT;
create index login_of_person on login (practice_id, person_id);

create table credential (
  practice_id ID not null,
  person_id ID not null,
  login BYTES not null,
  password TEXT not null,
  changed_at INT not null,
  primary key (practice_id, person_id)
) STRICT;

create table sign_in (
  practice_id ID not null,
  token_hash BYTES not null,
  person_id ID not null,
  device TEXT not null,
  created_at INT not null,
  seen_at INT not null,
  primary key (practice_id, token_hash)
) STRICT;
create index sign_in_of_person on sign_in (practice_id, person_id);

create table invitation (
  practice_id ID not null,
  token_hash BYTES not null,
  person_id ID not null,
  case_id ID,
  created_at INT not null,
  expires_at INT not null,
  used_at INT,
  primary key (practice_id, token_hash)
) STRICT;
create index invitation_of_person on invitation (practice_id, person_id);

-- Wrong passwords per fingerprint of account or address, in a window that moves on.
create table throttle (
  print BYTES not null primary key,
  since_at INT not null,
  tries INT not null
) STRICT;

create table therapy_case (
  practice_id ID not null references practice (practice_id),
  id ID not null,
  client_id ID not null,
  key_wrapped BYTES not null,
  name BYTES not null,
  lead TEXT not null,
  work_word TEXT not null,
  created_at INT not null,
  ended_at INT,
  primary key (practice_id, id)
) STRICT;
create index case_of_client on therapy_case (practice_id, client_id);

create table caseload (
  practice_id ID not null,
  case_id ID not null,
  therapist_id ID not null,
  since_at INT not null,
  primary key (practice_id, therapist_id, case_id)
) STRICT;
create index caseload_of_case on caseload (practice_id, case_id);

create table phase (
  practice_id ID not null,
  case_id ID not null,
  began_on TEXT not null,
  phase TEXT not null,
  primary key (practice_id, case_id, began_on)
) STRICT;

create table activity (
  practice_id ID not null,
  id ID not null,
  owner_id ID,
  lang TEXT not null,
  based_on TEXT,
  body BYTES not null,
  changed_at INT not null,
  primary key (practice_id, id)
) STRICT;

create table favourite (
  practice_id ID not null,
  person_id ID not null,
  activity TEXT not null,
  primary key (practice_id, person_id, activity)
) STRICT;

create table assignment (
  practice_id ID not null,
  id ID not null,
  case_id ID not null,
  kind TEXT not null,
  state TEXT not null,
  last_version INT not null,
  in_force INT,
  made_by TEXT,
  mode TEXT,
  begun_by TEXT not null,
  asked_by TEXT,
  created_at INT not null,
  changed_at INT not null,
  primary key (practice_id, id)
) STRICT;
create index assignment_of_case on assignment (practice_id, case_id);

create table terms (
  practice_id ID not null,
  assignment_id ID not null,
  version INT not null,
  case_id ID not null,
  by_side TEXT not null,
  by_person ID not null,
  made_at INT not null,
  agreed_by ID,
  agreed_at INT,
  seal_id ID not null,
  body BYTES not null,
  primary key (practice_id, assignment_id, version)
) STRICT;

-- What happened to an agreement, who did it and when.
create table deed (
  practice_id ID not null,
  id ID not null,
  assignment_id ID not null,
  case_id ID not null,
  kind TEXT not null,
  version INT not null,
  by_side TEXT not null,
  by_person ID not null,
  done_at INT not null,
  reason BYTES,
  primary key (practice_id, id)
) STRICT;
create index deed_of_assignment on deed (practice_id, assignment_id, done_at);

create table remark (
  practice_id ID not null,
  id ID not null,
  assignment_id ID not null,
  case_id ID not null,
  by_side TEXT not null,
  by_person ID not null,
  said_at INT not null,
  body BYTES not null,
  primary key (practice_id, id)
) STRICT;
create index remark_of_assignment on remark (practice_id, assignment_id, said_at);

create table entry (
  practice_id ID not null,
  id ID not null,
  case_id ID not null,
  assignment_id ID not null,
  terms_version INT not null,
  by_person ID not null,
  outcome TEXT not null,
  barrier TEXT,
  timing TEXT not null,
  origin TEXT not null,
  sharing TEXT not null,
  occurred_at INT not null,
  occurred_zone TEXT not null,
  occurred_local TEXT not null,
  recorded_at INT not null,
  received_at INT not null,
  read_at INT,
  amends ID,
  body BYTES not null,
  primary key (practice_id, id)
) STRICT;
create index entry_of_assignment on entry (practice_id, case_id, assignment_id, occurred_at);
create index entry_amending on entry (practice_id, amends);

create table draft (
  practice_id ID not null,
  assignment_id ID not null,
  person_id ID not null,
  case_id ID not null,
  entry_id ID not null,
  saved_at INT not null,
  body BYTES not null,
  primary key (practice_id, assignment_id, person_id)
) STRICT;

-- Words a client's lists have learned: people, places, emotions.
create table own_word (
  practice_id ID not null,
  case_id ID not null,
  list TEXT not null,
  print BYTES not null,
  id ID not null,
  used_at INT not null,
  body BYTES not null,
  primary key (practice_id, case_id, list, print)
) STRICT;

create table session (
  practice_id ID not null,
  id ID not null,
  case_id ID not null,
  starts_at INT not null,
  minutes INT not null,
  ended_at INT,
  cancelled_at INT,
  primary key (practice_id, id)
) STRICT;
create index session_of_case on session (practice_id, case_id, starts_at);

create table topic (
  practice_id ID not null,
  id ID not null,
  case_id ID not null,
  said_at INT not null,
  session_id ID,
  body BYTES not null,
  primary key (practice_id, id)
) STRICT;
create index topic_of_case on topic (practice_id, case_id);

create table review (
  practice_id ID not null,
  session_id ID not null,
  assignment_id ID not null,
  case_id ID not null,
  seal_id ID not null,
  terms_version INT not null,
  client_much TEXT,
  client_well INT,
  client_useful INT,
  therapist_much TEXT,
  therapist_well INT,
  therapist_useful INT,
  learned BYTES,
  in_the_way BYTES,
  barrier TEXT,
  decision TEXT,
  changed_at INT not null,
  primary key (practice_id, session_id, assignment_id)
) STRICT;
create index review_of_case on review (practice_id, case_id, assignment_id);

-- Every read of content by anyone but its author.
create table reading (
  practice_id ID not null,
  id ID not null,
  case_id ID not null,
  reader_id ID not null,
  read_at INT not null,
  what TEXT not null,
  assignment_id ID,
  items INT not null,
  primary key (practice_id, id)
) STRICT;
create index reading_of_case on reading (practice_id, case_id, read_at);

create table job (
  practice_id ID not null,
  id ID not null,
  kind TEXT not null,
  run_at INT not null,
  claimed_until INT not null,
  attempt INT not null,
  body BYTES not null,
  primary key (practice_id, id)
) STRICT;
create index job_due on job (run_at);
