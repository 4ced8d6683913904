import { expect, test } from 'vitest'
import { checkPrograms } from './check-programs.ts'
import { madeUp, sourcesOf } from './source.ts'

const project = sourcesOf('app', 'cli', 'db', 'test', 'server.ts', 'cli.ts')

test('what plain Node runs leads to no page', () => {
  expect(checkPrograms(project)).toEqual([])
})

const program = (door: string) =>
  madeUp({
    'test/programs/cook.ts': "import { cook } from '../../app/kitchen/index.ts'",
    'app/kitchen/index.ts': door,
    'app/kitchen/acts/cook.ts': 'export const cook = () => {}',
    'app/kitchen/pages/cards.tsx': 'export const card = () => undefined',
  })

test.each([
  "export { card } from './pages/cards.tsx'",
  "export { cook } from './acts/cook.ts'\nimport './pages/cards.tsx'",
  "export const card = () => import('./pages/cards.tsx')",
])('a program that enters by “%s” is found', (door) => {
  expect(checkPrograms(program(door)).join()).toContain(
    '(app/kitchen/index.ts → app/kitchen/pages/cards.tsx)',
  )
})

test.each([
  "export { cook } from './acts/cook.ts'",
  "export type { Card } from './pages/cards.tsx'",
  "import type { Card } from './pages/cards.tsx'\nexport { cook } from './acts/cook.ts'",
])('a program may enter by “%s”', (door) => {
  expect(checkPrograms(program(door))).toEqual([])
})
