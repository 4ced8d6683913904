import { expect, test } from 'vitest'
import { checkFrench, checkShape } from './check-messages.ts'
import { madeUp, sourcesOf } from './source.ts'

type Module = Record<string, unknown>
const french = import.meta.glob<Module>('../../app/**/messages/**/fr.ts', { eager: true })
const english = import.meta.glob<Module>('../../app/**/messages/**/en.ts', { eager: true })

test('every message exists in both languages, in the same place', () => {
  const problems = Object.entries(french).flatMap(([path, { fr }]) =>
    checkShape(path.slice(6), fr, english[path.replace(/fr\.ts$/, 'en.ts')]?.en),
  )
  expect(problems).toEqual([])
  expect(Object.keys(french).length).toBeGreaterThan(2)
})

test('French is written with its own apostrophes, quotes and spaces', () => {
  const sources = sourcesOf('app').filter(({ path }) => /\/messages\/(.*\/)?fr(\.ts|\/)/.test(path))
  expect(sources.flatMap(checkFrench)).toEqual([])
})

test('a message that one language lacks is found', () => {
  expect(checkShape('room', { a: { b: 'x' } }, { a: {} })).toHaveLength(1)
  expect(checkShape('room', { a: 'x' }, { a: 'x', c: 'y' })).toHaveLength(1)
  expect(checkShape('room', { a: ['x', 'y'] }, { a: ['x'] })).toHaveLength(1)
  expect(checkShape('room', { a: (n: number) => n }, { a: 'x' })).toHaveLength(1)
})

test.each(["l'été", 'Oui : non', 'Oui!', '« oui »', '«oui»', 'Attendez...'])('“%s” is refused', (text) => {
  expect(checkFrench(madeUp({ 'fr.ts': `const t = ${JSON.stringify(text)}` })[0] as never)).toHaveLength(1)
})

test.each([
  'l’été',
  'Oui\u00a0: non',
  'Vraiment\u202f?!',
  '«\u00a0oui\u00a0»',
  'https://exemple.fr',
  'à 12:30',
])('“%s” is accepted', (text) => {
  expect(checkFrench(madeUp({ 'fr.ts': `const t = ${JSON.stringify(text)}` })[0] as never)).toEqual([])
})
