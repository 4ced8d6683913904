-- What: the two views of signatures again, with what documents and neighbours say, and local charters apart.
-- Why: 0110 made `signatures_public` anew from its older words, which held every charter; national counts mixed.
create or replace view signatures_public as
  select s.id, s.reference, s.charter_id, s.version_id, s.association_id, s.publication, s.public_sentence,
    case when s.proof_level in ('mailbox', 'register') and (
      exists (select from documents_seen d where d.signature_id = s.id and d.taken_back_at is null)
      or exists (select from vouches v where v.association_id = s.association_id and v.withdrawn_at is null)
        and is_known_here(s.association_id))
    then 'backed' else s.proof_level end as proof_level,
    s.in_force_at, s.proof_level as confirmed_as
  -- A contested signature stays counted and shown until somebody decides.
  from signatures s where s.state in ('in-force', 'contested') and not s.is_local
    and not exists (select from association_closures c
      where c.association_id = s.association_id and c.reopened_at is null);
