-- What: which associations changed in what the directory shows, and in which transaction.
-- Why: each web process keeps the directory in memory and asks what moved since it last looked. The number of
-- the transaction, not a date nor a sequence: one that commits late would be missed by those.
create table directory_changes (
  association_id uuid primary key,
  changed_in xid8 not null
);
create index directory_changes_since on directory_changes (changed_in);
revoke insert, update, delete, truncate on directory_changes from tissons_web;

-- With its owner's rights: the web role may cause a change to be noted and never erase one.
create function note_directory_change(changed uuid[]) returns void
  language sql security definer set search_path = public as $$
  insert into directory_changes (association_id, changed_in)
    select distinct id, pg_current_xact_id() from unnest(changed) id where id is not null order by id
    on conflict (association_id) do update set changed_in = excluded.changed_in
    where directory_changes.changed_in <> excluded.changed_in
$$;

create function signatures_inserted() returns trigger language plpgsql as $$
begin
  perform note_directory_change(array(select association_id from after_rows where association_id is not null));
  return null;
end $$;
create function signatures_updated() returns trigger language plpgsql as $$
begin
  -- Most updates of a signature never reach the directory.
  perform note_directory_change(array(
    select unnest(array[b.association_id, a.association_id]) from after_rows a join before_rows b using (id)
    where (a.association_id is not null or b.association_id is not null)
      and (a.association_id, a.state, a.publication, a.proof_level, a.in_force_at)
        is distinct from (b.association_id, b.state, b.publication, b.proof_level, b.in_force_at)));
  return null;
end $$;
create trigger signatures_inserted_in_directory after insert on signatures
  referencing new table as after_rows for each statement execute function signatures_inserted();
create trigger signatures_updated_in_directory after update on signatures
  referencing old table as before_rows new table as after_rows for each statement execute function signatures_updated();

create function associations_updated() returns trigger language plpgsql as $$
begin
  perform note_directory_change(array(
    select a.id from after_rows a join before_rows b using (id)
    where (a.slug, a.name, a.acronym, a.kind, a.themes, a.commune_id)
      is distinct from (b.slug, b.name, b.acronym, b.kind, b.themes, b.commune_id)));
  return null;
end $$;
create trigger associations_updated_in_directory after update on associations
  referencing old table as before_rows new table as after_rows
  for each statement execute function associations_updated();

-- Rows that hang on an association: whatever happens to them is a change of it.
create function hung_rows_added() returns trigger language plpgsql as $$
begin
  perform note_directory_change(array(select association_id from after_rows));
  return null;
end $$;
create function hung_rows_removed() returns trigger language plpgsql as $$
begin
  perform note_directory_change(array(select association_id from before_rows));
  return null;
end $$;
create function hung_rows_changed() returns trigger language plpgsql as $$
begin
  perform note_directory_change(array(
    select association_id from before_rows union select association_id from after_rows));
  return null;
end $$;

do $$
declare
  hung text;
begin
  foreach hung in array
    array['association_profiles', 'association_exchanges', 'association_memberships', 'association_places']
  loop
    execute format('create trigger %1$s_added_in_directory after insert on %1$s
      referencing new table as after_rows for each statement execute function hung_rows_added()', hung);
    execute format('create trigger %1$s_changed_in_directory after update on %1$s
      referencing old table as before_rows new table as after_rows
      for each statement execute function hung_rows_changed()', hung);
    execute format('create trigger %1$s_removed_in_directory after delete on %1$s
      referencing old table as before_rows for each statement execute function hung_rows_removed()', hung);
  end loop;
end $$;

-- The places said when signing: they follow a signature, whose association may not be known yet.
create function signature_places_added() returns trigger language plpgsql as $$
begin
  perform note_directory_change(array(
    select s.association_id from after_rows r join signatures s on s.id = r.signature_id));
  return null;
end $$;
create function signature_places_removed() returns trigger language plpgsql as $$
begin
  perform note_directory_change(array(
    select s.association_id from before_rows r join signatures s on s.id = r.signature_id));
  return null;
end $$;
create trigger signature_places_added_in_directory after insert on signature_places
  referencing new table as after_rows for each statement execute function signature_places_added();
create trigger signature_places_removed_in_directory after delete on signature_places
  referencing old table as before_rows for each statement execute function signature_places_removed();
