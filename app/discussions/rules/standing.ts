import type { Level } from './discussion.ts'

/** What somebody is to a discussion: each reads what those before read. */
export type Reader = 'anyone' | 'signatory' | 'group'

const readers: Record<Level, readonly Reader[]> = {
  public: ['anyone', 'signatory', 'group'],
  signatories: ['signatory', 'group'],
  group: ['group'],
}

/** Whether somebody reads a discussion. The national team, the State and funders are anyone. */
export function mayRead(level: Level, reader: Reader): boolean {
  return readers[level].includes(reader)
}

export const capacities = ['steward', 'relay', 'representative', 'contributor', 'group'] as const
export type Capacity = (typeof capacities)[number]

/** For whom somebody speaks, and as what. */
export type Voice = { associationId: string | null; association: string | null; capacity: Capacity }

/** What somebody may do in a discussion, or on a territory. */
export type Standing = {
  reader: Reader
  /** Closes, hides and narrows. */
  isSteward: boolean
  /** None: they read and do not write. */
  voices: Voice[]
}

export const nobody: Standing = { reader: 'anyone', isSteward: false, voices: [] }

/** How a voice is named in a form. */
export function voiceKey({ associationId }: Voice): string {
  return associationId ?? 'territoire'
}

/** The voice a form or an earlier message names; without one, the first. */
export function chosenVoice(voices: readonly Voice[], key: string | undefined): Voice | undefined {
  return voices.find((voice) => voiceKey(voice) === key) ?? voices[0]
}

/** The levels somebody may choose when they open a discussion: those they will read themselves. */
export function levelsFor(all: readonly Level[], { reader }: Standing): Level[] {
  return all.filter((level) => mayRead(level, reader))
}
