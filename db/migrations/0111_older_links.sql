-- What: links by which an association confirms, in one press, a signature that was brought in for it.
-- Why: its letter opens a page that changes nothing; the button does. Only the hash of a link is kept.
create table older_links (
  hash text primary key,
  signature_id uuid not null references signatures on delete cascade,
  created_at timestamptz not null,
  expires_at timestamptz not null
);
create index older_links_signature on older_links (signature_id);
