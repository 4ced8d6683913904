/** An act that was done beside somebody, and what became of it. */
export type ActState = { undoUntil: Date; undoneAt: Date | null }

export type WhyNotUndo = 'undone' | 'too-late' | 'moved-on'

/** Why an act is not taken back with this button, or nothing. `canUndo` is what its own room says. */
export function whyNotUndo(act: ActState, canUndo: boolean, now: Date): WhyNotUndo | undefined {
  if (act.undoneAt) return 'undone'
  if (act.undoUntil <= now) return 'too-late'
  return canUndo ? undefined : 'moved-on'
}
