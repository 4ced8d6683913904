import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FormFields } from '../../platform/http/form.ts'
import { readCorrection, readNote } from './note-form.ts'

const today = '2026-11-24'
const good = { what: 'Une fête de rue', with: 'Bellevue Basket', when: '14/11/2026' }

function note(fields: Record<string, string>) {
  return readNote(new FormFields(Object.entries({ ...good, ...fields })), today)
}

function problemsOf(fields: Record<string, string>) {
  const read = note(fields)
  return read.ok ? [] : read.problems
}

describe('a note of a cooperation', () => {
  it('takes what, with whom and when, and nothing more is asked', () => {
    expect(note({})).toEqual({
      ok: true,
      value: { what: 'Une fête de rue', with: { name: 'Bellevue Basket' }, on: '2026-11-14' },
    })
  })

  it('takes how many residents took part and a sentence, when somebody wishes to say', () => {
    const read = note({ residents: '1 200', sentence: ' Tout le monde a dansé. ' })
    expect(read.ok && read.value).toMatchObject({ residents: 1200, sentence: 'Tout le monde a dansé.' })
  })

  it.each([
    [{ what: ' ' }, 'what', 'what-missing'],
    [{ what: 'a'.repeat(141) }, 'what', 'what-long'],
    [{ with: '' }, 'with', 'with-missing'],
    [{ when: '' }, 'when', 'when-missing'],
    [{ when: '31/02/2026' }, 'when', 'when-wrong'],
    [{ when: '25/11/2026' }, 'when', 'when-later'],
    [{ when: '23/11/2016' }, 'when', 'when-old'],
    [{ residents: 'une vingtaine' }, 'residents', 'residents-wrong'],
    [{ residents: '100001' }, 'residents', 'residents-wrong'],
    [{ sentence: 'a'.repeat(201) }, 'sentence', 'sentence-long'],
    [{ email: 'pas une adresse' }, 'email', 'email-wrong'],
  ])('says what is wrong with %j', (fields, field, problem) => {
    expect(problemsOf(fields)).toEqual([{ field, problem }])
  })

  it('reads nobody as no answer', () => {
    expect(note({ residents: '0' })).toMatchObject({ ok: true })
    expect(note({ residents: '0' })).not.toHaveProperty('value.residents')
  })

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('what', 'with', 'when', 'residents', 'email'), fc.string()),
        (typed) => {
          const read = note(typed)
          if (!read.ok) expect(read.problems.length).toBeGreaterThan(0)
        },
      ),
    )
  })
})

describe('a correction', () => {
  it('says the same act in other words, or on another day', () => {
    const fields = new FormFields([
      ['what', 'Un repas de quartier'],
      ['when', '15/11/2026'],
    ])
    expect(readCorrection(fields, today)).toEqual({
      ok: true,
      value: { what: 'Un repas de quartier', on: '2026-11-15' },
    })
    expect(readCorrection(new FormFields([]), today)).toEqual({
      ok: false,
      problems: [
        { field: 'what', problem: 'what-missing' },
        { field: 'when', problem: 'when-missing' },
      ],
    })
  })
})
