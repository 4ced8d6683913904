-- What: a local signature says what it is known by as a national one does; adopted versions and who signed them, for
-- lists, files and the API.
-- Why: documents and neighbours back an association’s word on every text it signed, and what is public of local
-- charters leaves as data too. Nothing here holds what a group keeps for itself.
create or replace view local_signatures_public as
  select s.id, s.reference, s.charter_id, s.version_id, s.association_id, s.publication, s.public_sentence,
    case when s.proof_level in ('mailbox', 'register') and (
      exists (select from documents_seen d where d.signature_id = s.id and d.taken_back_at is null)
      or exists (select from vouches v where v.association_id = s.association_id and v.withdrawn_at is null)
        and is_known_here(s.association_id))
    then 'backed' else s.proof_level end as proof_level,
    s.in_force_at, s.proof_level as confirmed_as
  -- A contested signature stays counted and shown until somebody decides.
  from signatures s where s.state in ('in-force', 'contested') and s.is_local
    and not exists (select from association_closures c
      where c.association_id = s.association_id and c.reopened_at is null);

-- One line for each adopted version, with the national one it starts from.
create view local_adopted_public as
  select v.id, v.charter_id, l.slug, l.name, l.state, v.number, v.number = l.version as is_current, v.sha256,
    v.published_at, base.number as national_number
  from local_versions made
    join charter_public v on v.id = made.version_id
    join charter_public base on base.id = made.base_version_id
    join local_charters_public l on l.id = v.charter_id;

-- Those who are named, and nobody else.
create view local_signatories_public as
  select s.id, l.slug as charter_slug, l.id as charter_id, v.number, a.slug, a.name, a.acronym, a.kind, s.proof_level,
    s.in_force_at
  from local_signatures_public s
    join local_charters_public l on l.id = s.charter_id
    join charter_public v on v.id = s.version_id
    join associations_public a on a.id = s.association_id
  where s.publication = 'named';
