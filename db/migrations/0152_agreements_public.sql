-- What: the latest version that a signature of a local charter agreed to since it was given, for whoever reads or takes
-- it away.
-- Why: a list, a file or a receipt that names only the version first signed says less than the association did.
create view local_agreements_public as
  select distinct on (r.signature_id) r.signature_id, v.number, v.sha256, r.at
  from local_reaffirmations r
    join charter_public v on v.id = r.version_id
    join local_signatures_public s on s.id = r.signature_id
  order by r.signature_id, r.at desc, r.id desc;

create or replace view local_signatories_public as
  select s.id, l.slug as charter_slug, l.id as charter_id, v.number, a.slug, a.name, a.acronym, a.kind, s.proof_level,
    s.in_force_at, agreed.number as agreed_number, agreed.at as agreed_at
  from local_signatures_public s
    join local_charters_public l on l.id = s.charter_id
    join charter_public v on v.id = s.version_id
    join associations_public a on a.id = s.association_id
    left join local_agreements_public agreed on agreed.signature_id = s.id
  where s.publication = 'named';
