-- What: who, of two people who signed together, already pressed for a newer version of a local charter.
-- Why: an association that signs by two people agrees to another text by two people: the first press waits for the second.
create table local_reaffirmation_words (
  signature_id uuid not null references signatures,
  version_id uuid not null references charter_versions,
  signer_id uuid not null references signers on delete cascade,
  at timestamptz not null,
  -- Pressing twice is pressing once.
  primary key (signature_id, version_id, signer_id)
);
create index local_reaffirmation_words_signer on local_reaffirmation_words (signer_id);
revoke update, delete, truncate on local_reaffirmation_words from tissons_web;
