import { expect, it } from 'vitest'
import { FormFields } from '../../platform/http/form.ts'
import { readWords } from './publication.ts'

const right = { nature: 'news', titre: 'Une rencontre', texte: 'Venez.', lien: '', lieu: 'qpv:1' }
const isTheme = (text: string) => ['food', 'sport', 'health', 'housing'].includes(text)

const cases: [string, [string, string][], readonly string[], string[]][] = [
  ['everything said', [], ['qpv:1', 'qpv:2'], []],
  ['the team speaks everywhere', [['lieu', '']], [], []],
  ['one place is not asked', [['lieu', '']], ['qpv:1'], []],
  ['a place of somebody else', [['lieu', 'qpv:9']], ['qpv:1', 'qpv:2'], ['place-missing']],
  ['no kind', [['nature', 'x']], [], ['kind-missing']],
  ['no title', [['titre', ' ']], [], ['title-missing']],
  ['a long title', [['titre', 'a'.repeat(121)]], [], ['title-long']],
  ['no words', [['texte', '']], [], ['body-missing']],
  ['a book', [['texte', 'a'.repeat(6001)]], [], ['body-long']],
  ['a link that runs', [['lien', 'javascript:alert(1)']], [], ['link-wrong']],
  [
    'four themes',
    ['food', 'sport', 'health', 'housing'].map((theme) => ['theme', theme] as [string, string]),
    [],
    ['themes-many'],
  ],
]

it.each(cases)('reads a publication: %s', (_title, typed, places, problems) => {
  const kept = Object.entries(right).filter(([name]) => !typed.some(([changed]) => changed === name))
  const read = readWords(new FormFields([...kept, ...typed]), places, isTheme)
  expect(read.ok ? [] : read.problems.map(({ problem }) => problem)).toEqual(problems)
})
