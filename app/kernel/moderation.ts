import { squeeze, squeezeLines } from './text.ts'

/** Why somebody thinks that something should not be there. */
export const reportReasons = ['person', 'hurtful', 'untrue', 'advertising', 'other'] as const
export type ReportReason = (typeof reportReasons)[number]

/** What somebody said against something. */
export type Reported = { reason: ReportReason; words: string | null }

/** Who hides: whoever tends the territory, or the national team. */
export type HiddenBy = 'steward' | 'team'

/** Of what somebody adds to a report, or answers to being hidden; and of the public reason. In characters. */
export const longestReport = 500
export const longestReason = 300

type Typed = { text(name: string): string }
export type ReportProblem = 'reason-missing' | 'words-long'

/** What a form with the fields `raison` and `mots` reports, or every fault of it. */
export function readReport(
  typed: Typed,
):
  | { ok: true; value: { reason: ReportReason; words: string } }
  | { ok: false; problems: { field: string; problem: ReportProblem }[] } {
  const reason = reportReasons.find((one) => one === typed.text('raison'))
  const words = squeezeLines(typed.text('mots'))
  const problems: { field: string; problem: ReportProblem }[] = []
  if (!reason) problems.push({ field: 'raison', problem: 'reason-missing' })
  if (words.length > longestReport) problems.push({ field: 'mots', problem: 'words-long' })
  return reason && problems.length === 0 ? { ok: true, value: { reason, words } } : { ok: false, problems }
}

/** Hides with a reason that all read, shows again, or leaves as it is. */
export type Decision = { hide: string } | 'show' | 'keep'
export type ReadDecision = Decision | 'missing' | 'long'

/**
 * What the form with the button `faire` decides. @param field the name of its reason.
 * @example readDecision(form, 'raison') // { hide: 'On ne nomme personne.' }
 */
export function readDecision(typed: Typed, field: string): ReadDecision {
  const verb = typed.text('faire')
  if (verb !== 'hide') return verb === 'show' ? 'show' : 'keep'
  const reason = squeeze(typed.text(field))
  if (reason === '') return 'missing'
  return reason.length > longestReason ? 'long' : { hide: reason }
}
