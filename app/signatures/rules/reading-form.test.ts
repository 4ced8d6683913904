import { describe, expect, it } from 'vitest'
import type { Article } from '../../charter/index.ts'
import { FormFields } from '../../platform/http/form.ts'
import { type ReadingProblem, readReading } from './reading-form.ts'

const sharing: Article = {
  articleId: 'partage',
  kind: 'value',
  heading: 'Le partage',
  body: 'Nous partageons.',
  plain: 'On partage.',
  suggestions: ['Prêter une salle', 'Partager un agenda'],
}

function read(...typed: [string, string][]) {
  return readReading(new FormFields([['publication', 'named'], ['consent', 'oui'], ...typed]), [sharing])
}

describe('the third step', () => {
  it('needs the agreement and a choice about the name', () => {
    expect(readReading(new FormFields([]), [sharing])).toEqual({
      ok: false,
      problems: [
        { field: 'publication', problem: 'publication-missing' },
        { field: 'consent', problem: 'consent-missing' },
      ],
    })
  })

  it('takes commitments suggested by the text and one of our own', () => {
    const mine = read(['commitment', 'partage:2'], ['own-commitment', '  Ouvrir   le jardin '])
    expect(mine).toMatchObject({
      value: {
        commitments: [{ articleId: 'partage', text: 'Partager un agenda' }, { text: 'Ouvrir le jardin' }],
      },
    })
  })

  it('leaves out a commitment the text no longer suggests', () => {
    expect(read(['commitment', 'partage:9'])).toMatchObject({ value: { commitments: [] } })
  })

  const long = 'a'.repeat(201)
  const wrong: [string, [string, string][], string, ReadingProblem][] = [
    ['a commitment too long', [['own-commitment', long]], 'own-commitment', 'commitment-long'],
    ['a sentence too long', [['sentence', long]], 'sentence', 'sentence-long'],
    [
      'four commitments',
      [...Array(4)].map((_, i) => ['own-commitment', `chose ${i}`]),
      'commitment',
      'too-many-commitments',
    ],
  ]
  it.each(wrong)('refuses %s', (_, typed, field, problem) => {
    expect(read(...typed)).toEqual({ ok: false, problems: [{ field, problem }] })
  })
})
