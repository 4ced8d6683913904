import type { Day } from '../../kernel/instants.ts'
import { formatDate, type Lang } from '../../platform/languages.ts'
import { messages } from '../messages/index.ts'
import type { PlannedAction } from '../queries/actions.ts'
import { isLate, type Progress } from '../rules/action.ts'

/** When an action is for, in words that never reproach. */
export function dueWords(
  lang: Lang,
  action: { dueOn: Day | null | undefined; progress: Progress },
  today: Day,
): string {
  const t = messages(lang).action
  if (!action.dueOn) return t.noDue
  const day = formatDate(lang, action.dueOn)
  if (!isLate({ dueOn: action.dueOn, progress: action.progress }, today)) return t.on(day)
  return action.progress === 'not-started' ? t.lateNotStarted(day) : t.late(day)
}

/** What an action is for, as a line. */
export function commitmentWords(lang: Lang, { commitment }: PlannedAction): string {
  const t = messages(lang).action
  if (commitment.kind === 'decision') return t.decision
  return commitment.kind === 'promise' ? t.promise(commitment.by.name, commitment.words) : commitment.words
}
