-- How sure the client said to be, with the yes: until then a number in the terms may be the therapist's guess.
alter table terms add column sure BYTES;
