-- What: a lead asks a partner to lead a project in its place; it says yes or no.
-- Why: whoever opened a project moves, tires or grows out of it. Nothing changes before the other association said
-- yes itself, and what happened stays readable.
create table project_handovers (
  id uuid primary key,
  project_id uuid not null references projects,
  from_partner uuid references project_partners on delete set null,
  to_partner uuid references project_partners on delete set null,
  state text not null check (state in ('asked', 'accepted', 'declined', 'taken-back')),
  asked_at timestamptz not null,
  answered_at timestamptz,
  check ((state = 'asked') = (answered_at is null))
);
-- One question at a time: pressed twice, it is asked once.
create unique index project_handovers_asked on project_handovers (project_id) where state = 'asked';
create index project_handovers_project on project_handovers (project_id, answered_at);
create index project_handovers_from on project_handovers (from_partner);
create index project_handovers_to on project_handovers (to_partner);
revoke delete, truncate on project_handovers from tissons_web;
