import { expect, it } from 'vitest'
import { FormFields } from '../../platform/http/form.ts'
import { type OfferedStructure, readHelp } from './help.ts'
import { whyNotUndo } from './undo.ts'

const relay: OfferedStructure = { key: 'relais', kind: 'association', name: 'Le Relais des Tilleuls' }
const place: OfferedStructure = { key: 'qpv:1', kind: 'territory', name: 'Le Port' }
const right = { aidee: 'Les Glaneurs', structure: 'relais', role: 'adulte-relais' }

const cases: [string, Record<string, string>, readonly OfferedStructure[], string[]][] = [
  ['everything said', {}, [relay, place], []],
  ['one structure is not asked', { structure: '' }, [relay], []],
  ['of several, one is chosen', { structure: '' }, [relay, place], ['structure-missing']],
  ['a structure of somebody else', { structure: 'other' }, [relay, place], ['structure-missing']],
  ['nobody is helped', { aidee: ' ' }, [relay], ['helped-missing']],
  ['their own association', { aidee: 'LE RELAIS DES TILLEULS' }, [relay], ['own-structure']],
  ['no role', { role: '' }, [relay], ['role-missing']],
  ['who has no place helps nobody', {}, [], ['structure-missing']],
]

it.each(cases)('begins to help: %s', (_title, typed, offered, problems) => {
  const read = readHelp(new FormFields(Object.entries({ ...right, ...typed })), offered)
  expect(read.ok ? [] : read.problems.map(({ problem }) => problem)).toEqual(problems)
})

const now = new Date('2026-11-14T20:00:00Z')
const later = new Date('2026-12-14T20:00:00Z')

it.each([
  [{ undoUntil: later, undoneAt: null }, true, undefined],
  [{ undoUntil: later, undoneAt: now }, true, 'undone'],
  [{ undoUntil: now, undoneAt: null }, true, 'too-late'],
  [{ undoUntil: later, undoneAt: null }, false, 'moved-on'],
])('takes back %o, which its room %s: %s', (act, canUndo, reason) => {
  expect(whyNotUndo(act, canUndo, now)).toBe(reason)
})
