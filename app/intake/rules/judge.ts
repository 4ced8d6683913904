import { soundsLikeNetwork } from './kind-words.ts'
import type { Candidate, Choice, Found, IntakeRecord, Note, RecordKind, Settings, Verdict } from './record.ts'
import { resemblance } from './resemblance.ts'

/** Whom a row speaks of: one candidate, nobody known (`none`), or left out; undefined when a person must say. */
export type Target = Candidate | 'none' | 'leave' | undefined

/** What a person should look at before the row goes in. */
const stopping: readonly Note['code'][] = [
  ...(['number-wrong', 'number-of-another', 'dissolved', 'several', 'near'] as const),
  ...(['looks-like-network', 'date-wrong', 'date-future', 'cut-short'] as const),
]

export type Judged = {
  target: Target
  kind: RecordKind
  notes: Note[]
  mustAsk: boolean
  /** The row’s number turned out to be another association’s: it is not taken. */
  dropsNumber: boolean
}

/** Decides what a row means, from what was found for it and what the team chose. Chosen is looked at. */
export function judge(
  record: IntakeRecord,
  { candidates }: Found,
  choice: Choice | undefined,
  settings: Settings,
  said: readonly Note[],
): Judged {
  if (choice?.to === 'leave')
    return { target: 'leave', kind: settings.kind, notes: [...said], mustAsk: false, dropsNumber: false }
  const { target, notes } = choice ? chosen(choice, candidates) : found(record, candidates)
  const { kind, notes: about } = kindOf(record, target, choice, settings)
  const all = [...said, ...notes, ...about]
  const mustAsk = !choice && (target === undefined || all.some(({ code }) => stopping.includes(code)))
  const numbered = candidates.find(({ reason }) => reason === 'number')
  const dropsNumber = choice !== undefined && numbered !== undefined && numbered.to !== choice.to
  return { target, kind, notes: all, mustAsk, dropsNumber }
}

function chosen(choice: Choice, candidates: readonly Candidate[]): { target: Target; notes: Note[] } {
  if (choice.to === 'none') return { target: 'none', notes: [{ code: 'by-choice' }] }
  const target = choice.candidate ?? candidates.find(({ to }) => to === choice.to)
  return { target, notes: target ? [{ code: 'by-choice', text: target.name }] : [] }
}

/** Names that differ more than this under one number are two associations, or a number copied wrong. */
const enoughAlike = 0.35

function found(record: IntakeRecord, candidates: readonly Candidate[]): { target: Target; notes: Note[] } {
  const numbered = candidates.find(({ reason }) => reason === 'number')
  if (numbered) {
    const isAnother = resemblance(record.name, numbered.name) < enoughAlike
    const notes: Note[] = [{ code: isAnother ? 'number-of-another' : 'by-number', text: numbered.name }]
    if (numbered.isDissolved) notes.push({ code: 'dissolved', text: numbered.name })
    return { target: numbered, notes }
  }
  const same = candidates.filter(({ reason }) => reason === 'name-place')
  const [only] = same
  if (only && same.length === 1) return { target: only, notes: [{ code: 'by-name-place', text: only.name }] }
  const [near] = candidates
  if (same.length > 1 || candidates.filter(({ reason }) => reason === 'name').length > 1)
    return { target: undefined, notes: [{ code: 'several' }] }
  if (near && !hasNumber(record)) return { target: undefined, notes: [{ code: 'near', text: near.name }] }
  return { target: 'none', notes: [{ code: 'not-in-register' }] }
}

function hasNumber({ rna, siren }: IntakeRecord): boolean {
  return rna !== undefined || siren !== undefined
}

/** A network’s signature never binds its branches: what may be one is never counted as an association unseen. */
function kindOf(record: IntakeRecord, target: Target, choice: Choice | undefined, settings: Settings) {
  const told = choice?.kind ?? record.kind
  if (told) return { kind: told, notes: [] }
  const grouping = typeof target === 'object' ? target.grouping : undefined
  if (grouping === 'union' || grouping === 'federation')
    return { kind: 'network' as const, notes: [{ code: 'register-says-network' as const }] }
  if (settings.kind === 'association' && soundsLikeNetwork(record.name))
    return { kind: 'network' as const, notes: [{ code: 'looks-like-network' as const }] }
  return { kind: settings.kind, notes: [] }
}

/** What the row would do, once its target is known. `own`: what an import brought in for the same answer. */
export function verdictOf(
  { target, mustAsk }: Judged,
  standing: { isGiven: boolean; own: 'none' | 'same' | 'differs' | 'lived-since' },
): { verdict: Verdict; note?: Note } {
  if (target === 'leave') return { verdict: 'leave' }
  if (standing.own === 'same') return { verdict: 'same' }
  if (mustAsk) return { verdict: 'ask' }
  if (standing.own === 'lived-since') return { verdict: 'known', note: { code: 'lived-since' } }
  if (standing.own === 'differs') return { verdict: 'update', note: { code: 'changed' } }
  return standing.isGiven ? { verdict: 'known', note: { code: 'signed-here' } } : { verdict: 'create' }
}
