/** Why somebody thinks that a message should not be there. */
export const reportReasons = ['person', 'hurtful', 'untrue', 'advertising', 'other'] as const
export type ReportReason = (typeof reportReasons)[number]

export function isReportReason(text: string): text is ReportReason {
  return (reportReasons as readonly string[]).includes(text)
}

export const longestReport = 500

/** Who hides a message. */
export type HiddenBy = 'steward' | 'team'
