import { isId } from '../../kernel/ids.ts'
import { dayOf, readDay } from '../../kernel/instants.ts'
import { instantInParis, readHour } from '../../kernel/paris-time.ts'
import { squeeze, squeezeLines } from '../../kernel/text.ts'
import { readPeople } from './answer-form.ts'
import { type DecisionProblem, type DecisionTaken, readDecision } from './minutes-form.ts'
import type { Problem, Read, Typed } from './typed.ts'

/** What is done while people are together, one press each. */
export type LiveAct =
  | { act: 'here'; name: string; people: number }
  | { act: 'gone'; id: string }
  | ({ act: 'decide' } & DecisionTaken)
  | { act: 'note'; text: string }
  | { act: 'next'; at: Date }

export type LiveProblem =
  | DecisionProblem
  | 'name-missing'
  | 'people-wrong'
  | 'text-missing'
  | 'text-long'
  | 'day-wrong'
  | 'day-past'
  | 'act-unknown'

const longestNote = 1_000
const longestName = 160

/** What came of an act, told on the page and to the device that sent it. */
export const liveOutcomes = [
  'done',
  'already-here',
  'signed',
  'already-signed',
  'unknown',
  'cancelled',
] as const
export type LiveOutcome = (typeof liveOutcomes)[number]

/** Reads one act of the room; signing has a form of its own. */
export function readLiveAct(typed: Typed, now: Date): Read<LiveAct, LiveProblem> {
  switch (typed.text('acte')) {
    case 'present':
      return readHere(typed)
    case 'parti':
      return isId(typed.text('presence'))
        ? { ok: true, value: { act: 'gone', id: typed.text('presence') } }
        : wrong('presence', 'act-unknown')
    case 'decision': {
      const decision = readDecision(typed)
      return decision.ok ? { ok: true, value: { act: 'decide', ...decision.value } } : decision
    }
    case 'note':
      return readNote(typed)
    case 'prochaine':
      return readNext(typed, now)
    default:
      return wrong('acte', 'act-unknown')
  }
}

function readHere(typed: Typed): Read<LiveAct, LiveProblem> {
  const name = squeeze(typed.text('nom')).slice(0, longestName)
  const people = readPeople(typed.text('combien'))
  const problems: Problem<LiveProblem>[] = []
  if (name === '') problems.push({ field: 'nom', problem: 'name-missing' })
  if (people === 'wrong') problems.push({ field: 'combien', problem: 'people-wrong' })
  if (people === 'wrong' || problems.length > 0) return { ok: false, problems }
  return { ok: true, value: { act: 'here', name, people: people ?? 1 } }
}

function readNote(typed: Typed): Read<LiveAct, LiveProblem> {
  const text = squeezeLines(typed.text('texte'))
  if (text === '') return wrong('texte', 'text-missing')
  return text.length > longestNote ? wrong('texte', 'text-long') : { ok: true, value: { act: 'note', text } }
}

function readNext(typed: Typed, now: Date): Read<LiveAct, LiveProblem> {
  const day = readDay(typed.text('jour'))
  const hour = readHour(typed.text('heure') || '18h')
  const at = day && hour && instantInParis(day, hour)
  if (!day || !at) return wrong('jour', 'day-wrong')
  return day < dayOf(now) ? wrong('jour', 'day-past') : { ok: true, value: { act: 'next', at } }
}

function wrong(field: string, problem: LiveProblem): { ok: false; problems: Problem<LiveProblem>[] } {
  return { ok: false, problems: [{ field, problem }] }
}
