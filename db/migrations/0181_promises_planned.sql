-- What: which decision of a meeting an action of a plan comes from.
-- Why: what a meeting promised is forgotten unless it stands where it is told how it goes.
alter table planned_actions add column meeting_decision_id uuid references meeting_decisions;
create index planned_actions_decision on planned_actions (meeting_decision_id)
  where meeting_decision_id is not null;
