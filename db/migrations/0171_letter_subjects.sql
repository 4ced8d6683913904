-- What: an answer keeps its subject until it was acted on.
-- Why: a discussion opened by letter takes its title from there.
alter table received_letters add column subject text not null default '';
