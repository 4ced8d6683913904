-- What: a choice about a changed national article tells two stewards apart, and a group may say that it stays.
-- Why: two who decide at once must not erase each other unseen; staying is a decision too, said without reproach.
alter table local_choices add column revision integer not null default 1 check (revision > 0);

create table local_stays (
  charter_id uuid not null references local_charters,
  -- The national version that the group looked at and left where it is.
  version_id uuid not null references charter_versions,
  association_id uuid references associations,
  words text not null default '',
  at timestamptz not null,
  primary key (charter_id, version_id)
);

revoke delete, truncate on local_choices, local_stays from tissons_web;
revoke update on local_stays from tissons_web;
