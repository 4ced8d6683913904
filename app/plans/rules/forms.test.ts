import { expect, it } from 'vitest'
import { FormFields } from '../../platform/http/form.ts'
import { readAction, readAnswer, readTelling } from './forms.ts'

const now = new Date('2026-11-14T20:00:00Z')
const typed = (fields: Record<string, string>) => new FormFields(Object.entries(fields))
const problemsOf = (read: { ok: boolean; problems?: { field: string; problem: string }[] }) =>
  (read.problems ?? []).map(({ field, problem }) => `${field} ${problem}`)

it('reads an action with its day, or without', () => {
  const full = { quoi: ' Ouvrir  la salle ', precisions: 'Le jeudi.', echeance: '15/12/2026' }
  expect(readAction(typed(full), now)).toEqual({
    ok: true,
    value: { title: 'Ouvrir la salle', details: 'Le jeudi.', dueOn: '2026-12-15' },
  })
  expect(readAction(typed({ quoi: 'Ouvrir' }), now)).toMatchObject({ ok: true, value: { dueOn: undefined } })
})

it.each([
  [{}, ['quoi title-missing']],
  [{ quoi: 'a'.repeat(141) }, ['quoi title-long']],
  [{ quoi: 'a', precisions: 'b'.repeat(601) }, ['precisions details-long']],
  [{ quoi: 'a', echeance: '31/02/2027' }, ['echeance due-wrong']],
  [{ quoi: 'a', echeance: '13/11/2026' }, ['echeance due-past']],
  [{ quoi: 'a', echeance: '14/11/2046' }, ['echeance due-far']],
  [{ quoi: '', echeance: 'bientôt' }, ['quoi title-missing', 'echeance due-wrong']],
])('refuses %o', (fields, problems) => {
  expect(problemsOf(readAction(typed(fields as Record<string, string>), now))).toEqual(problems)
})

it('lets a day that went by stay as it was', () => {
  const read = readAction(typed({ quoi: 'a', echeance: '01/10/2026' }), now, '2026-10-01')
  expect(read).toMatchObject({ ok: true, value: { dueOn: '2026-10-01' } })
})

it.each([
  [{}, ['ou-en-est progress-missing', 'mots words-missing']],
  [{ 'ou-en-est': 'half', mots: 'a' }, ['ou-en-est progress-missing']],
  [{ 'ou-en-est': 'done', mots: 'a'.repeat(281) }, ['mots words-long']],
  [{ 'ou-en-est': 'done', mots: 'a', personne: 'b'.repeat(81) }, ['personne person-long']],
  [{ 'ou-en-est': 'under-way', mots: 'a', echeance: '1/1/2020' }, ['echeance due-past']],
])('refuses what was told so: %o', (fields, problems) => {
  expect(problemsOf(readTelling(typed(fields as Record<string, string>), now))).toEqual(problems)
})

it('hides the person unless asked otherwise, and shows nobody when none is named', () => {
  const said = (fields: Record<string, string>) => readAnswer(typed(fields))
  expect(said({ personne: 'Inès' })).toMatchObject({ value: { person: 'Inès', showsPerson: false } })
  expect(said({ personne: 'Inès', 'montrer-personne': 'oui' })).toMatchObject({
    value: { showsPerson: true },
  })
  expect(said({ 'montrer-personne': 'oui' })).toMatchObject({ value: { person: '', showsPerson: false } })
})
