/** In pixels: room for the longest month, in wide letters. */
export const badgeWidth = 400
export const badgeHeight = 112

/** What a badge says, from the register: a signature that stands, or one that was withdrawn. */
export type BadgeState =
  | { is: 'signed'; version: number; on: Date }
  | { is: 'withdrawn'; version: number; on: Date; until: Date }

type Signatory = {
  standing: readonly { version: number; signedAt: Date }[]
  past: readonly { version: number; signedAt: Date; withdrawnAt: Date }[]
}

/** The latest that is true. An association that never signed by its name has no badge. */
export function badgeState({ standing, past }: Signatory): BadgeState | undefined {
  const [stands] = standing
  if (stands) return { is: 'signed', version: stands.version, on: stands.signedAt }
  const [left] = past
  return left && { is: 'withdrawn', version: left.version, on: left.signedAt, until: left.withdrawnAt }
}

const longestLine = 34

/** A name on two lines at most, cut between words. */
export function nameLines(name: string): string[] {
  const lines: string[] = []
  for (const word of name.split(' ')) {
    const line = lines.at(-1)
    if (line !== undefined && line.length + word.length + 1 <= longestLine)
      lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word.length > longestLine ? `${word.slice(0, longestLine - 1)}…` : word)
  }
  const [first = '', second, third] = lines
  if (second === undefined) return [first]
  return [first, third === undefined ? second : `${second.slice(0, longestLine - 1)}…`]
}
