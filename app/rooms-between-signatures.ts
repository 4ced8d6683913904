import type { Room } from './rooms.ts'

/** The same plan for what lives between two signatures: what associations do, ask, decide and say together. */
export const betweenSignatures = {
  cooperations: {
    level: 8,
    mayEnter: ['associations', 'members', 'signatories', 'signatures'],
    owns: ['cooperations', 'cooperation_events', 'cooperation_links', 'noting_links'],
  },
  aid: {
    level: 9,
    mayEnter: [
      'accounts',
      'associations',
      'cooperations',
      'mail',
      'members',
      'places',
      'signatories',
      'signatures',
      'territories',
    ],
    owns: [
      'listings',
      'listing_events',
      'posting_links',
      'listing_links',
      'listing_answers',
      'answer_links',
      'answer_messages',
      'relayed_letters',
      'listing_reports',
    ],
  },
  meetings: {
    level: 8,
    mayEnter: ['accounts', 'associations', 'charter', 'members', 'register', 'signatures', 'territories'],
    owns: [
      'meetings',
      'meeting_invitations',
      'meeting_links',
      'meeting_presences',
      'meeting_decisions',
      'meeting_entries',
      'meeting_events',
    ],
  },
  projects: {
    level: 9,
    mayEnter: [
      'accounts',
      'associations',
      'journal',
      'meetings',
      'members',
      'places',
      'signatories',
      'signatures',
      'territories',
    ],
    owns: [
      'projects',
      'project_partners',
      'project_links',
      'project_events',
      'project_decisions',
      'project_items',
      'project_reminders',
    ],
  },
  digest: { level: 8, mayEnter: ['accounts', 'members', 'preferences'], owns: ['digests'] },
  plans: {
    level: 9,
    mayEnter: ['accounts', 'adaptations', 'members', 'signatures'],
    owns: [
      'planned_actions',
      'planned_action_events',
      'planned_action_links',
      'planned_action_reminders',
      'plan_silences',
    ],
  },
} as const satisfies Record<string, Room>
