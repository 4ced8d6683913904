/** The text a board is asked to decide on. */
export type ProposedText = { number: number; publishedAt: Date; sha256: string; isOfficial: boolean }
