/** A room of the house: how high it stands, which rooms below it may enter, the tables only it writes. */
export type Room = { level: number; mayEnter: readonly string[]; owns: readonly string[] }

/**
 * The floor plan. Every room may enter the ground floor (kernel, platform, ui); elsewhere only downstairs,
 * only the rooms named here, only by the door. `test/house` checks it, and that no permission is unused.
 */
export const rooms = {
  kernel: { level: 0, mayEnter: [], owns: [] },
  platform: { level: 1, mayEnter: ['kernel'], owns: ['facts', 'migrations', 'secrets'] },
  ui: { level: 2, mayEnter: ['kernel', 'platform'], owns: [] },
  journal: { level: 3, mayEnter: [], owns: ['journal_entries'] },
  territories: {
    level: 3,
    mayEnter: [],
    owns: [
      'territories',
      'territory_ancestors',
      'territory_members',
      'territory_groups',
      'territory_outlines',
      'qpv_perimeters',
      'territory_imports',
    ],
  },
  mail: { level: 3, mayEnter: [], owns: ['reply_addresses', 'received_letters'] },
  accounts: {
    level: 3,
    mayEnter: [],
    owns: ['people', 'sign_in_requests', 'sign_in_links', 'sessions', 'team_members'],
  },
  charter: {
    level: 4,
    mayEnter: ['accounts', 'journal'],
    owns: ['charters', 'charter_versions', 'charter_articles'],
  },
  register: { level: 3, mayEnter: [], owns: ['register_entries', 'register_words'] },
  associations: {
    level: 5,
    mayEnter: ['register'],
    owns: ['associations', 'association_closures', 'association_merges'],
  },
  signatures: {
    level: 6,
    mayEnter: ['associations', 'charter', 'journal', 'register', 'territories'],
    owns: [
      'signature_drafts',
      'signatures',
      'signature_events',
      'signature_origins',
      'signers',
      'signing_links',
      'signature_places',
      'signature_commitments',
      'signature_traces',
      'letter_requests',
    ],
  },
  cooperations: {
    level: 7,
    mayEnter: ['associations', 'signatures'],
    owns: ['cooperations', 'cooperation_events', 'cooperation_links', 'noting_links'],
  },
  members: {
    level: 7,
    mayEnter: ['accounts', 'associations', 'signatures', 'territories'],
    owns: ['memberships', 'territory_roles', 'invitations', 'invitation_links', 'mandate_links', 'deeds'],
  },
  identity: {
    level: 8,
    mayEnter: ['accounts', 'associations', 'members', 'register', 'signatures'],
    owns: ['entry_requests', 'entry_request_links', 'vouches'],
  },
  adaptations: {
    level: 8,
    mayEnter: ['accounts', 'associations', 'charter', 'journal', 'members', 'register', 'territories'],
    owns: [
      'local_charters',
      'local_charter_territories',
      'local_seats',
      'local_invitations',
      'local_events',
      'local_blocks',
      'local_block_texts',
      'local_choices',
      'local_versions',
      'local_adoptions',
      'local_voters',
      'local_voices',
      'local_voice_links',
      'local_amendments',
      'local_comments',
      'local_comment_links',
    ],
  },
  intake: {
    level: 7,
    mayEnter: ['accounts', 'associations', 'charter', 'register', 'signatures', 'territories'],
    owns: ['intakes', 'intake_lines', 'intake_rows', 'intake_takings', 'intake_shapes', 'intake_events'],
  },
  team: { level: 8, mayEnter: ['accounts', 'charter', 'members'], owns: [] },
  mailbox: { level: 7, mayEnter: ['mail'], owns: [] },
  signatories: { level: 7, mayEnter: ['associations', 'charter', 'signatures', 'territories'], owns: [] },
  places: { level: 8, mayEnter: ['accounts', 'associations', 'signatories', 'territories'], owns: [] },
  site: { level: 9, mayEnter: ['charter', 'signatories', 'signatures', 'territories'], owns: [] },
  opendata: {
    level: 8,
    mayEnter: ['associations', 'charter', 'signatories', 'territories'],
    owns: ['count_days'],
  },
  embeds: { level: 8, mayEnter: ['associations', 'charter', 'signatories', 'territories'], owns: [] },
  api: {
    level: 9,
    mayEnter: ['associations', 'charter', 'opendata', 'signatories', 'territories'],
    owns: [],
  },
} as const satisfies Record<string, Room>
