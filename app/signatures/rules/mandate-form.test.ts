import { describe, expect, it } from 'vitest'
import { FormFields } from '../../platform/http/form.ts'
import { type MandateProblem, readMandate } from './mandate-form.ts'

const today = '2026-11-14'
const right = {
  who: 'me',
  'signer-name': 'Inès Larbaud',
  'signer-email': 'ines@glaneurs.example',
  capacity: 'legal',
  decided: 'yes',
  body: 'bureau',
  'decided-on': '2/11/2026',
}

function read(typed: Record<string, string>) {
  return readMandate(new FormFields(Object.entries({ ...right, ...typed })), today)
}

const wrong: [string, Record<string, string>, string, MandateProblem][] = [
  ['nobody said who signs', { who: '' }, 'who', 'who-missing'],
  ['another signs and the filler is nobody', { who: 'other' }, 'filler', 'filler-missing'],
  ['no name', { 'signer-name': ' ' }, 'signer-name', 'name-missing'],
  ['a name of 121 characters', { 'signer-name': 'a'.repeat(121) }, 'signer-name', 'name-long'],
  ['no e-mail', { 'signer-email': '' }, 'signer-email', 'email-missing'],
  ['half an e-mail', { 'signer-email': 'ines@' }, 'signer-email', 'email-wrong'],
  ['no capacity', { capacity: '' }, 'capacity', 'capacity-missing'],
  ['no word about the decision', { decided: '' }, 'decided', 'decided-missing'],
  ['a decision of nobody', { body: '' }, 'body', 'body-missing'],
  ['a decision without a date', { 'decided-on': '' }, 'decided-on', 'date-missing'],
  ['a day that never was', { 'decided-on': '31/02/2026' }, 'decided-on', 'date-wrong'],
  ['a decision of tomorrow', { 'decided-on': '15/11/2026' }, 'decided-on', 'date-future'],
  ['an end of term that is no day', { term: 'bientôt' }, 'term', 'date-wrong'],
  ['a second signer without a mailbox', { 'second-name': 'Léo' }, 'second-email', 'email-missing'],
  ['a second mailbox without a name', { 'second-email': 'leo@a.example' }, 'second-name', 'name-missing'],
]

describe('the second step', () => {
  it.each(wrong)('refuses %s', (_, typed, field, problem) => {
    expect(read(typed)).toEqual({ ok: false, problems: [{ field, problem }] })
  })

  it('takes a decision of today', () => {
    expect(read({ 'decided-on': '14/11/2026' })).toMatchObject({ value: { decision: { on: today } } })
  })

  it('asks nothing of a decision not taken yet', () => {
    const undecided = read({ decided: 'not-yet', body: '', 'decided-on': 'demain' })
    expect(undecided.ok && undecided.value).not.toHaveProperty('decision')
  })

  it('takes two presidents in one capacity, and who filled it in for them', () => {
    const both = read({
      who: 'other',
      filler: 'Karim',
      capacity: 'collegial',
      term: '30/06/2027',
      'second-name': 'Léo Marchal',
      'second-email': 'leo@glaneurs.example',
    })
    expect(both).toMatchObject({
      value: {
        filledInBy: 'Karim',
        signers: [
          { name: 'Inès Larbaud', capacity: 'collegial', termEndsOn: '2027-06-30' },
          { name: 'Léo Marchal', capacity: 'collegial', email: 'leo@glaneurs.example' },
        ],
      },
    })
  })
})
