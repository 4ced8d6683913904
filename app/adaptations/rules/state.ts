/** Where a local charter is in its life. A revision is `drafting` while a version is already adopted. */
export type LocalState = 'open' | 'drafting' | 'proposed' | 'adopted' | 'asleep' | 'closed'

export type Verb =
  | 'draft'
  | 'propose'
  | 'take-back'
  | 'adopt'
  | 'revise'
  | 'sleep'
  | 'wake'
  | 'close'
  | 'reopen'

type Next = LocalState | 'where-it-was'

/** The whole life, on one page: from a state, by a verb, to another. What is not written is not possible. */
const life: Record<LocalState, Partial<Record<Verb, Next>>> = {
  open: { draft: 'drafting', sleep: 'asleep', close: 'closed' },
  drafting: { propose: 'proposed', 'take-back': 'adopted', sleep: 'asleep', close: 'closed' },
  proposed: { adopt: 'adopted', 'take-back': 'drafting' },
  adopted: { revise: 'drafting', sleep: 'asleep', close: 'closed' },
  asleep: { wake: 'where-it-was', close: 'closed' },
  closed: { reopen: 'where-it-was' },
}

export type Situation = {
  state: LocalState
  /** A version was adopted: it stays in force whatever happens to the next one. */
  hasVersion: boolean
  /** Different associations among the stewards, and people among them. */
  stewardAssociations: number
  stewards: number
  /** Blocks of text written here, the diagnosis apart. */
  blocks: number
}

export type WhyNotMove = 'not-now' | 'stewards-missing' | 'nothing-written' | 'no-version'

/** Two people of two associations: one alone leaves, and the charter dies with them. */
const fewestStewards = 2

export function whyNotMove(verb: Verb, of: Situation): WhyNotMove | undefined {
  if (!life[of.state][verb]) return 'not-now'
  if (verb === 'take-back' && of.state === 'drafting' && !of.hasVersion) return 'no-version'
  const needsStewards = verb === 'draft' || verb === 'propose' || verb === 'revise' || verb === 'reopen'
  if (needsStewards && Math.min(of.stewards, of.stewardAssociations) < fewestStewards)
    return 'stewards-missing'
  return verb === 'propose' && of.blocks === 0 ? 'nothing-written' : undefined
}

/** Where the verb leads. Ask `whyNotMove` first. */
export function stateAfter(verb: Verb, { state, hasVersion }: Situation): LocalState {
  const next = life[state][verb]
  if (!next) throw new Error(`${verb} leads nowhere from ${state}`)
  return next === 'where-it-was' ? (hasVersion ? 'adopted' : 'drafting') : next
}

/** What a steward may do now, the usual next step first. */
export function verbsOf(of: Situation): Verb[] {
  const verbs = Object.keys(life[of.state]) as Verb[]
  // Adopting is what the voices do, never a button.
  return verbs.filter((verb) => verb !== 'adopt' && whyNotMove(verb, of) !== 'no-version')
}

/** The words may still change. */
export function isBeingWritten(state: LocalState): boolean {
  return state === 'open' || state === 'drafting'
}
