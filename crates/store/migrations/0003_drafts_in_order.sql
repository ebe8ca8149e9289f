-- Drafts that overtake each other on the way: which page sent one, and the how-manieth time. No page without a script.
alter table draft add column page ID;
alter table draft add column turn INT not null default 0;
