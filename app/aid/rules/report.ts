/** Why somebody thinks that a listing should not be there. */
export const reportReasons = ['person', 'untrue', 'hurtful', 'advertising', 'other'] as const
export type ReportReason = (typeof reportReasons)[number]

export function isReportReason(text: string): text is ReportReason {
  return (reportReasons as readonly string[]).includes(text)
}

/** Who took a listing off: the national team, or the stewards of its territory. */
export type HiddenBy = 'team' | 'steward'

export const longestReport = 500
/** Of the reason that the team publishes when it hides a listing. */
export const longestReason = 200
/** Of what its people answer. */
export const longestHiddenAnswer = 500
