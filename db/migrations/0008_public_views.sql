-- What: what each room lets the others read of its tables, as views.
-- Why: heavy reads join across rooms; a view is the owner's promise and keeps people's data out.
create view charter_public as
  select v.id, v.charter_id, c.slug as charter_slug, v.number, v.title, v.is_official, v.sha256,
    v.change_kind, v.published_at,
    v.number = max(v.number) over (partition by v.charter_id) as is_current
  from charter_versions v join charters c on c.id = v.charter_id
  where v.published_at is not null;

create view signatures_public as
  select s.id, s.reference, s.charter_id, s.version_id, s.association_id, s.publication, s.public_sentence,
    s.proof_level, s.in_force_at
  -- A contested signature stays counted and shown until somebody decides.
  from signatures s where s.state in ('in-force', 'contested');

-- A withdrawal is a visible event, when the association had been named.
create view signature_withdrawals_public as
  select s.id, s.charter_id, s.version_id, s.association_id, s.in_force_at, s.ended_at
  from signatures s
  where s.state = 'withdrawn' and s.publication = 'named' and s.in_force_at is not null;

create view signature_places_public as
  select signature_id, territory_id from signature_places;

create view signature_commitments_public as
  select signature_id, position, article_id, text from signature_commitments;

create view associations_public as
  select id, slug, kind, name, acronym, rna, siren, commune_id, themes, website, folded, fictional, created_at
  from associations;

create view territories_public as
  select id, kind, code, name, hint, lon, lat, valid_until is null as is_current, fictional from territories;

-- Transitive, without the territory itself.
create view territory_ancestors_public as
  select territory_id, ancestor_id from territory_ancestors;
