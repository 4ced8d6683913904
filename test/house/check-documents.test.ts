import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { commands } from '../../cli/commands.ts'
import { checkLinks, checkNamed, checkPlaces, variablesOf } from './check-documents.ts'
import { madeUp, type Source, sourcesOf } from './source.ts'

const documents = sourcesOf('README.md', 'CONTRIBUTING.md', 'STYLE.md', 'docs')
const project = sourcesOf('app', 'bin', 'cli', 'db', 'test', 'server.ts', 'cli.ts')

test('every link between documents leads somewhere', () => {
  expect(checkLinks(documents, existsSync)).toEqual([])
})

test('the operator’s page tells what each variable and command is for', () => {
  const operating = document('docs/operating.md')
  const variables = variablesOf(one(project, 'app/platform/config.ts'))
  expect(checkNamed(operating, variables, 'variable')).toEqual([])
  expect(variables).toContain('DATABASE_URL')
  const names = Object.keys(commands).map((name) => `bin/tissons ${name}`)
  expect(checkNamed(operating, names, 'command')).toEqual([])
})

test('the README gives the commands as they are', () => {
  expect(document('README.md').text).toMatch(/```sh\nnpm start\n```/)
  expect(document('README.md').text).toMatch(/```sh\nnpm test\n```/)
})

test('nothing names a place of one machine', () => {
  const checked = [...documents, ...project].filter(({ path }) => !path.startsWith('test/house/'))
  expect(checkPlaces(checked)).toEqual([])
})

test('a dead link, an untold name and a place of one machine are found', () => {
  const made = madeUp({ 'docs/a.md': '[b](b.md) [c](../c.md#part) [d](https://d.example)' })
  expect(checkLinks(made, (path) => path === 'c.md').join()).toContain('“b.md” leads nowhere')
  expect(checkNamed(made[0] as Source, ['PORT'], 'variable')).toHaveLength(1)
  expect(checkPlaces(madeUp({ 'a.md': 'see /home/me/notes' }))).toHaveLength(1)
})

function document(path: string): Source {
  return one(documents, path)
}

function one(sources: Source[], path: string): Source {
  const found = sources.find((source) => source.path === path)
  if (!found) throw new Error(`Write ${path}: newcomers need it.`)
  return found
}
