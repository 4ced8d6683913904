import type { Day } from '../../kernel/instants.ts'

/** How an action goes, as its owner tells it. Never a measure. */
export type Progress = 'not-started' | 'under-way' | 'done' | 'given-up'

export const progresses: readonly Progress[] = ['not-started', 'under-way', 'done', 'given-up']

export function isProgress(text: string): text is Progress {
  return progresses.some((one) => one === text)
}

/** Whether somebody has it: nobody, an association that was asked, an association that said yes. */
export type Holding = 'open' | 'proposed' | 'accepted'

export type Verb = 'change' | 'propose' | 'accept' | 'decline' | 'take' | 'hand-back' | 'tell' | 'retire'

/** From who has it, by a verb, to who has it. What is not written is not possible. */
const life: Record<Holding, Partial<Record<Verb, Holding>>> = {
  open: { change: 'open', propose: 'proposed', take: 'accepted', retire: 'open' },
  proposed: {
    change: 'proposed',
    propose: 'proposed',
    accept: 'accepted',
    decline: 'open',
    retire: 'proposed',
  },
  accepted: { change: 'accepted', tell: 'accepted', 'hand-back': 'open', retire: 'accepted' },
}

/** Verbs of the association that has the action, or is asked to take it. */
const ofOwner: readonly Verb[] = ['accept', 'decline', 'tell', 'hand-back']

export type ActionSituation = {
  holding: Holding
  ownerId: string | undefined
  progress: Progress
  isRetired: boolean
  /** The local charter sleeps or is closed: its plan is read, not changed. */
  isPlanStill: boolean
}

export type WhyNotAct = 'retired' | 'still' | 'not-yours' | 'taken' | 'settled' | 'not-now'

/** @param by the association that acts, or undefined for the stewards of the plan */
export function whyNotAct(verb: Verb, of: ActionSituation, by?: string): WhyNotAct | undefined {
  if (of.isRetired) return 'retired'
  // Telling is a sign of life: it is heard even from a charter that sleeps.
  if (of.isPlanStill && verb !== 'tell') return 'still'
  if (ofOwner.includes(verb) && (!by || of.ownerId !== by)) return 'not-yours'
  if ((verb === 'propose' || verb === 'take') && of.holding === 'accepted') return 'taken'
  if (verb === 'hand-back' && isSettled(of.progress)) return 'settled'
  return life[of.holding][verb] ? undefined : 'not-now'
}

/** Who has it after. Ask `whyNotAct` first. */
export function holdingAfter(verb: Verb, holding: Holding): Holding {
  const next = life[holding][verb]
  if (!next) throw new Error(`${verb} leads nowhere from ${holding}`)
  return next
}

/** Nothing more is expected of it. */
export function isSettled(progress: Progress): boolean {
  return progress === 'done' || progress === 'given-up'
}

/** Its day went by and it goes on: said kindly, never in red. */
export function isLate(
  { dueOn, progress }: { dueOn: Day | undefined; progress: Progress },
  today: Day,
): boolean {
  return dueOn !== undefined && dueOn < today && !isSettled(progress)
}
