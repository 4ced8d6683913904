/** What became of an association in a project, from the first word to the last. */
export const partnerStates = [
  'unconfirmed',
  'asking',
  'invited',
  'accepted',
  'declined',
  'turned-down',
  'withdrawn',
  'left',
] as const
export type PartnerState = (typeof partnerStates)[number]

export const partnerVerbs = [
  'confirm',
  'accept',
  'decline',
  'leave',
  'welcome',
  'turn-down',
  'withdraw',
  'invite',
  'wish',
] as const
export type PartnerVerb = (typeof partnerVerbs)[number]

/** Who presses: the association itself, or the lead. */
export type Side = 'partner' | 'lead'

/** The whole machine. What is absent is refused; nobody becomes a partner without its own yes. */
const transitions: readonly [PartnerState, PartnerVerb, Side, PartnerState][] = [
  ['unconfirmed', 'confirm', 'partner', 'asking'],
  ['asking', 'welcome', 'lead', 'accepted'],
  ['asking', 'turn-down', 'lead', 'turned-down'],
  ['invited', 'accept', 'partner', 'accepted'],
  ['invited', 'decline', 'partner', 'declined'],
  ['invited', 'withdraw', 'lead', 'withdrawn'],
  ['declined', 'accept', 'partner', 'accepted'],
  ['accepted', 'leave', 'partner', 'left'],
  ['unconfirmed', 'invite', 'lead', 'invited'],
  ['declined', 'invite', 'lead', 'invited'],
  ['turned-down', 'invite', 'lead', 'invited'],
  ['withdrawn', 'invite', 'lead', 'invited'],
  ['left', 'invite', 'lead', 'invited'],
  ['declined', 'wish', 'partner', 'unconfirmed'],
  ['withdrawn', 'wish', 'partner', 'unconfirmed'],
  ['left', 'wish', 'partner', 'unconfirmed'],
]

/** The state after a verb, or nothing when that cannot happen now. */
export function partnerAfter(state: PartnerState, verb: PartnerVerb, side: Side): PartnerState | undefined {
  return transitions.find(([from, what, who]) => from === state && what === verb && who === side)?.[3]
}

/** An association in a project, as those in it see it. */
export type Partner = {
  id: string
  projectId: string
  associationId: string | null
  name: string
  slug: string | null
  /** Whether its page on the site may be linked to. */
  isNamed: boolean
  isLead: boolean
  state: PartnerState
  role: string
  commits: string
  words: string
  isQuiet: boolean
  addedAt: Date
  answeredAt: Date | null
}

/** Whether the place still lets its association read what the project is. */
export function seesProject(state: PartnerState): boolean {
  return state === 'accepted' || state === 'invited' || state === 'declined' || state === 'asking'
}
