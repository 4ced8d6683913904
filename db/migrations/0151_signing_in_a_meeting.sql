-- What: one more thing a signature may be known by: given in a meeting, on the device of whoever led it.
-- Why: not everyone has a phone at hand. It says how it was given until the association confirms from its mailbox.
alter table signatures drop constraint signatures_proof_level_check;
alter table signatures add constraint signatures_proof_level_check
  check (proof_level in ('declared', 'mailbox', 'register', 'backed', 'paper', 'historic', 'meeting'));
