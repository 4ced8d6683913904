import { expect, test } from 'vitest'
import { checkSizes } from './check-sizes.ts'
import { checkWords } from './check-words.ts'
import { madeUp, sourcesOf } from './source.ts'

const project = sourcesOf('app', 'bin', 'cli', 'db', 'test', 'server.ts', 'cli.ts')

test('files are pages and functions are paragraphs', () => {
  expect(checkSizes(project)).toEqual([])
})

test('names say what things are', () => {
  expect(checkWords(project)).toEqual([])
})

test('a file of 201 lines is too long, a test may have them', () => {
  const long = 'x\n'.repeat(201)
  expect(checkSizes(madeUp({ 'app/a.css': long }))).toHaveLength(1)
  expect(checkSizes(madeUp({ 'app/a.test.ts': long }))).toEqual([])
})

test('a function of 41 lines is too long, a view may have them, inner functions count for themselves', () => {
  const of = (lines: number, inside = '') => `function a() {\n${'f()\n'.repeat(lines - 2)}${inside}}`
  expect(checkSizes(madeUp({ 'app/a.ts': of(41) })).join()).toContain('a has 41 lines')
  expect(checkSizes(madeUp({ 'app/a.ts': of(40), 'app/b.tsx': of(80) }))).toEqual([])
  expect(checkSizes(madeUp({ 'app/a.ts': of(39, `${of(30)}\n`) }))).toEqual([])
})

test.each([
  ['app/charter/helpers/a.ts', ''],
  ['app/charter/date-utils.ts', ''],
  ['app/charter/Article.ts', ''],
  ['app/charter/rules/a.ts', 'export class ArticleManager {}'],
  ['app/charter/rules/a.ts', 'export interface IArticle {}'],
  ['app/charter/rules/a.ts', 'export default 1'],
  ['app/charter/rules/a.ts', `// ${'TO'}DO: later`],
])('%s holding %s is refused', (path, text) => {
  expect(checkWords(madeUp({ [path]: text }))).toHaveLength(1)
})
