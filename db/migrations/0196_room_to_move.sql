-- What: pages of the tables that a press of the signing button updates keep a fifth of their room free, and the journal
-- has an index less.
-- Why: a new version of a row then stands on the page of the old one, and the indexes whose columns did not change are
-- left alone (PostgreSQL’s “heap-only tuples”): a press wrote eleven entries of indexes that said what they said before.
alter table signatures set (fillfactor = 80);
alter table signers set (fillfactor = 80);
alter table signing_links set (fillfactor = 80);
alter table letter_requests set (fillfactor = 80);

-- One index of the journal serves both who asks for a subject and the rule that an act is written once.
alter table journal_entries
  drop constraint journal_entries_kind_subject_id_key,
  add constraint journal_entries_subject_id_kind_key unique (subject_id, kind);
drop index journal_entries_subject;
