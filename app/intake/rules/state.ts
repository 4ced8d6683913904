/** Where an import stands. The running ones end by themselves; the others wait for somebody. */
export type IntakeState =
  | 'mapping'
  | 'examining'
  | 'examined'
  | 'applying'
  | 'applied'
  | 'undoing'
  | 'undone'
  | 'dropped'

/** What somebody of the team may ask. */
export type IntakeAct = 'examine' | 'apply' | 'undo' | 'drop'

/** What stands in the history of an import. */
export type IntakeEvent =
  | 'uploaded'
  | 'examined'
  | 'apply-asked'
  | 'applied'
  | 'invited'
  | 'undo-asked'
  | 'undone'
  | 'dropped'
  | 'forgotten'

/** What became of a row that was applied. `moved`: the same answer now speaks of another association. */
export type Outcome = 'created' | 'updated' | 'moved' | 'known' | 'failed'

export const running: readonly IntakeState[] = ['examining', 'applying', 'undoing']

/** From which states each act is possible, and where it leads. What was applied is undone, never dropped. */
const acts: Record<IntakeAct, { from: readonly IntakeState[]; to: IntakeState }> = {
  examine: { from: ['mapping', 'examined'], to: 'examining' },
  apply: { from: ['examined', 'applied'], to: 'applying' },
  undo: { from: ['applied'], to: 'undoing' },
  drop: { from: ['mapping', 'examined'], to: 'dropped' },
}

/** Where an act leads from a state; undefined when it makes no sense there. */
export function afterAct(state: IntakeState, act: IntakeAct): IntakeState | undefined {
  return acts[act].from.includes(state) ? acts[act].to : undefined
}

/** Days a file and what was found in it are kept after the last thing that happened to it. */
export const keptDays = 30

/** Seconds without progress after which a running import is taken up again: its worker is gone. */
export const silentSeconds = 45
