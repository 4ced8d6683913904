import { expect, test } from 'vitest'
import { checkOwnership, checkTables } from './check-tables.ts'
import { type FloorPlan, floorPlan } from './places.ts'
import { madeUp, sourcesOf } from './source.ts'

test('a table is written by its room’s acts only, and read elsewhere through views', () => {
  expect(checkTables(sourcesOf('app'), floorPlan)).toEqual([])
})

test('each table of the migrations belongs to one room, and each room’s tables exist', () => {
  // The list of applied migrations is laid out before the first of them.
  const migrations = sourcesOf('db/migrations', 'app/platform/db/migrate.ts')
  expect(checkOwnership(migrations, floorPlan)).toEqual([])
})

const plan: FloorPlan = {
  platform: { level: 1, mayEnter: [], owns: ['facts'] },
  garden: { level: 3, mayEnter: [], owns: ['plants'] },
  kitchen: { level: 4, mayEnter: ['garden'], owns: ['dishes'] },
}

test.each([
  ['app/kitchen/acts/cook.ts', "tx.updateTable('plants')", 'only garden writes “plants”'],
  ['app/kitchen/queries/menu.ts', "db.insertInto('dishes')", 'from acts only'],
  ['app/kitchen/queries/menu.ts', 'sql`delete from dishes where id = 1`', 'from acts only'],
  ['app/kitchen/queries/menu.ts', "db.selectFrom('plants as p')", 'through a view of garden'],
  [
    'app/kitchen/queries/menu.ts',
    'sql`select 1 from dishes d join plants on true`',
    'through a view of garden',
  ],
  ['app/kitchen/jobs.ts', "sql.unsafe('select * from plants')", 'through a view of garden'],
])('%s is refused when it holds %s', (path, text, why) => {
  expect(checkTables(madeUp({ [path]: text }), plan).join()).toContain(why)
})

test.each([
  ['app/kitchen/acts/cook.ts', "tx.insertInto('dishes')"],
  ['app/kitchen/queries/menu.ts', 'sql`select 1 from dishes join plants_public on true`'],
  ['app/kitchen/views/menu.tsx', "const t = 'fresh from plants'"],
])('%s may hold %s', (path, text) => {
  expect(checkTables(madeUp({ [path]: text }), plan)).toEqual([])
})

test('a table that a later migration drops has no owner, and may have none', () => {
  const texts = {
    'db/migrations/1.sql': 'create table facts (); create table weeds (); create table plants ();',
    'db/migrations/2.sql': 'drop table weeds, plants;\ncreate table dishes ();',
  }
  const problems = checkOwnership(madeUp(texts), plan).join()
  expect(problems).not.toContain('weeds')
  expect(problems).toContain('garden owns “plants”')
})

test('a table without owner, an owner without table and a view without promise are found', () => {
  const problems = checkOwnership(
    madeUp({ 'db/migrations/1.sql': 'create table facts ();create table weeds ();create view salads as' }),
    plan,
  ).join()
  expect(problems).toContain('which room owns “weeds”')
  expect(problems).toContain('garden owns “plants”')
  expect(problems).toContain('“salads_public”')
})
