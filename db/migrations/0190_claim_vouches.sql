-- What: neighbours who say, from a link of their letter, that they know who claims an entry.
-- Why: a new president does not always receive the mail of the association, nor does who held it before answer. A
-- word from two neighbours, or from the local centre, lets somebody in after a week in which one may contest it.
alter table entry_requests
  -- Once asked, a refusal is a contestation, and the team decides.
  add column neighbours_asked_at timestamptz,
  -- Enough neighbours said so: the claim is accepted then, unless it was contested or decided meanwhile.
  add column opens_at timestamptz,
  add column contested_at timestamptz,
  add column contested_because text not null default '',
  add column decided_by_neighbours boolean not null default false;
create index entry_requests_opening on entry_requests (opens_at)
  where decided_at is null and contested_at is null and opens_at is not null;

-- Who was asked, and who said yes. No person: an association speaks, or the centre of a territory.
create table claim_vouches (
  id uuid primary key,
  request_id uuid not null references entry_requests on delete cascade,
  by_association_id uuid not null references associations,
  -- Asked of the steward of a territory where it acts: the local centre.
  territory_id text references territories,
  asked_at timestamptz not null,
  vouched_at timestamptz,
  -- Asked once, and heard once.
  unique (request_id, by_association_id)
);
create index claim_vouches_by on claim_vouches (by_association_id);

alter table entry_request_links
  add column vouch_id uuid references claim_vouches on delete cascade,
  drop constraint entry_request_links_purpose_check,
  add constraint entry_request_links_purpose_check check (purpose in ('confirm', 'decide', 'vouch')),
  add constraint entry_request_links_vouch check ((purpose = 'vouch') = (vouch_id is not null));
