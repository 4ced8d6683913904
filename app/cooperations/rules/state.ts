/** Where a noted cooperation stands. */
export type CooperationState =
  | 'awaiting-answer'
  | 'awaiting-agreement'
  | 'confirmed'
  | 'declined'
  | 'taken-back'
  | 'lapsed'

/** What may happen to it. */
export type CooperationEvent = 'agree' | 'correct' | 'decline' | 'take-back' | 'lapse' | 'undo'

/** Who acts: the association that noted, the one it named, or time. */
export type Side = 'noting' | 'other'

/** The whole machine: state, event, whose turn it is, state after. What is absent is refused. */
const transitions: readonly [CooperationState, CooperationEvent, Side | 'clock', CooperationState][] = [
  ['awaiting-answer', 'agree', 'other', 'confirmed'],
  ['awaiting-answer', 'correct', 'other', 'awaiting-agreement'],
  ['awaiting-answer', 'decline', 'other', 'declined'],
  ['awaiting-answer', 'take-back', 'noting', 'taken-back'],
  ['awaiting-answer', 'lapse', 'clock', 'lapsed'],
  // The correction goes back to who noted; who corrected may still change their mind.
  ['awaiting-agreement', 'agree', 'noting', 'confirmed'],
  ['awaiting-agreement', 'decline', 'noting', 'declined'],
  ['awaiting-agreement', 'decline', 'other', 'declined'],
  ['awaiting-agreement', 'lapse', 'clock', 'lapsed'],
  // An answer that comes late is an answer.
  ['lapsed', 'agree', 'other', 'confirmed'],
  ['lapsed', 'decline', 'other', 'declined'],
  // Noted with somebody’s help, and not what was meant: who noted takes it back, whatever came of it.
  ['awaiting-answer', 'undo', 'noting', 'taken-back'],
  ['awaiting-agreement', 'undo', 'noting', 'taken-back'],
  ['confirmed', 'undo', 'noting', 'taken-back'],
  ['lapsed', 'undo', 'noting', 'taken-back'],
]

/** The state after an event, or nothing when this side may not do that now. */
export function after(
  state: CooperationState,
  event: CooperationEvent,
  side: Side | 'clock',
): CooperationState | undefined {
  return transitions.find(([from, what, who]) => from === state && what === event && who === side)?.[3]
}

/** Days a cooperation waits for an answer before it is put aside. */
export const waitsDays = 60

/** Days a link of a letter works. */
export const linkDays = 180

/** Days a noting link works; each letter brings a fresh one. */
export const notingDays = 400
