import { expect, test } from 'vitest'
import { checkRooms, unusedPermissions } from './check-rooms.ts'
import { type FloorPlan, floorPlan } from './places.ts'
import { madeUp, sourcesOf } from './source.ts'

const app = sourcesOf('app')

test('every import goes downstairs, to a room it may enter, by its door', () => {
  expect(checkRooms(app, floorPlan)).toEqual([])
})

const plan: FloorPlan = {
  kernel: { level: 0, mayEnter: [], owns: [] },
  platform: { level: 1, mayEnter: ['kernel'], owns: [] },
  ui: { level: 2, mayEnter: [], owns: [] },
  garden: { level: 3, mayEnter: [], owns: [] },
  kitchen: { level: 4, mayEnter: ['garden'], owns: [] },
  attic: { level: 5, mayEnter: ['kitchen'], owns: [] },
}

function refusalOf(path: string, line: string): string | undefined {
  return checkRooms(madeUp({ [path]: line }), plan)[0]
}

test.each([
  ['app/cellar/index.ts', '', 'name the room “cellar”'],
  ['app/kitchen/tools/knife.ts', '', '“tools” is not a drawer'],
  ['app/garden/acts/sow.ts', "import { cook } from '../../kitchen/index.ts'", 'may not go upstairs'],
  ['app/attic/acts/dust.ts', "import { sow } from '../../garden/index.ts'", 'may not enter garden'],
  ['app/kitchen/acts/cook.ts', "import { sow } from '../../garden/acts/sow.ts'", 'by its door'],
  ['app/kitchen/rules/menu.ts', "import { sow } from '../../garden/index.ts'", 'import only types'],
  ['app/kitchen/rules/menu.ts', "import { sql } from '../../platform/db/database.ts'", 'rules do not import'],
  ['app/kitchen/views/menu.tsx', "import { dishes } from '../queries/dishes.ts'", 'import only types'],
  ['app/kitchen/queries/dishes.ts', "import { cook } from '../acts/cook.ts'", 'queries do not import acts'],
  ['app/kitchen/acts/cook.ts', "import { menu } from '../pages.tsx'", 'acts do not import pages'],
  ['app/kitchen/jobs.ts', "import { Menu } from './views/menu.tsx'", 'jobs do not import views'],
  ['app/kitchen/pages.tsx', "import { routes } from '../routes.ts'", 'does not import app/routes.ts'],
  ['app/kernel/text.ts', "import { log } from '../platform/log.ts'", 'stands below platform'],
  ['app/routes.ts', "import { cook } from './kitchen/acts/cook.ts'", 'take from kitchen its door'],
])('%s is refused when it holds %s', (path, line, why) => {
  expect(refusalOf(path, line)).toContain(why)
})

test.each([
  ['app/kitchen/acts/cook.ts', "import { sow } from '../../garden/index.ts'"],
  ['app/kitchen/rules/menu.ts', "import type { Plant } from '../../garden/index.ts'"],
  ['app/kitchen/views/menu.tsx', "import type { Dish } from '../queries/dishes.ts'"],
  ['app/kitchen/views/menu.tsx', "import { PlantName } from '../../garden/cards.tsx'"],
  ['app/routes.ts', "import { routes } from './kitchen/routes.ts'"],
])('%s may hold %s', (path, line) => {
  expect(refusalOf(path, line)).toBeUndefined()
})

test('a permission that nobody uses is found', () => {
  const sources = madeUp({ 'app/attic/pages.tsx': "import { cook } from '../kitchen/index.ts'" })
  const unused = unusedPermissions(sources, plan)
  expect(unused.some((one) => one.includes('kitchen may enter garden and never does'))).toBe(true)
  expect(unused.some((one) => one.includes('attic'))).toBe(false)
})
