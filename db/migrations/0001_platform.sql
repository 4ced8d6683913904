-- What: the two roles' ground rules and the outbox of facts.
-- Why: the web role must not be able to rewrite what was published or signed; a fact is recorded in the
-- transaction that makes it true and followed up later.
do $$
begin
  if not exists (select from pg_roles where rolname = 'tissons_web') then
    create role tissons_web nologin;
  end if;
  -- Since PostgreSQL 16, who made a role still has to grant it to itself before taking it on.
  execute format('grant tissons_web to %I', current_user);
exception when insufficient_privilege then
  -- Another made it and lent it to us already, or the next statements will say what is missing.
  if not exists (select from pg_roles where rolname = 'tissons_web') then raise; end if;
end $$;

create extension if not exists pg_trgm;
create extension if not exists unaccent;

grant usage on schema public to tissons_web;
grant select on migrations to tissons_web;
alter default privileges in schema public grant select, insert, update, delete on tables to tissons_web;
alter default privileges in schema public grant usage, select on sequences to tissons_web;

-- Jobs live in their own schema, which pg-boss lays out itself.
create schema if not exists pgboss;
grant usage, create on schema pgboss to tissons_web;

-- Keys made at the first start. Nobody can reverse a keyed hash without this table.
create table secrets (
  name text primary key,
  key text not null
);
insert into secrets (name, key)
  values ('letter-requests', gen_random_uuid()::text || gen_random_uuid()::text);
revoke insert, update, delete, truncate on secrets from tissons_web;

create table facts (
  id bigint generated always as identity primary key,
  name text not null,
  payload jsonb not null,
  at timestamptz not null,
  dispatched_at timestamptz
);
create index facts_waiting on facts (id) where dispatched_at is null;
