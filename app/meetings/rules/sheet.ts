/** Lines of one printed page, after its title. */
const linesOfAPage = 16
/** Whoever walks in finds a line, however many are expected. */
const fewestBlank = 6

/** How many empty lines an attendance sheet has, after those for the associations that are expected. */
export function blankLines(expected: number): number {
  return Math.max(fewestBlank, linesOfAPage - expected)
}
