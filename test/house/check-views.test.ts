import { expect, it } from 'vitest'
import { checkViews, conditionsOf } from './check-views.ts'
import { madeUp, sourcesOf } from './source.ts'

it('a view that is made again keeps every condition it ever had', () => {
  expect(checkViews(sourcesOf('db/migrations'))).toEqual([])
})

const first = `create view fruits_public as select f.id from fruits f
  where f.state in ('ripe', 'green') and not f.is_local
    and not exists (select from closures c where c.id = f.id and c.open is null) order by f.id;`
const without = `create or replace view fruits_public as select f.id from fruits f
  where f.state in ('ripe', 'green') order by f.id;`

it('finds a condition that a later migration lost', () => {
  const problems = checkViews(madeUp({ '1.sql': first, '2.sql': without }))
  expect(problems).toHaveLength(5)
  expect(problems.join()).toContain('“fruits_public” no longer asks “not f.is_local”, as 1.sql did')
})

it('finds one that two migrations, each from an older text, took from each other', () => {
  const other = first.replace('create view', 'create or replace view').replace('and not f.is_local', '')
  expect(checkViews(madeUp({ '1.sql': first, '2.sql': other }))).toHaveLength(1)
  expect(
    checkViews(
      madeUp({ '1.sql': first, '2.sql': other, '3.sql': first.replace('create', 'create or replace') }),
    ),
  ).toEqual([])
})

it('lets a condition go that the migration names, and forgets a view that was dropped', () => {
  const said = `-- fruits_public no longer asks: not f.is_local\n${first.replace('and not f.is_local', '')}`
  expect(checkViews(madeUp({ '1.sql': first, '2.sql': said }))).toEqual([])
  expect(checkViews(madeUp({ '1.sql': first, '2.sql': `drop view fruits_public;\n${without}` }))).toEqual([])
})

it('reads the smallest conditions of a query, those that brackets hold too', () => {
  const flat = first.replace(/\s+/g, ' ').replace('create view fruits_public as ', '').replace(';', '')
  expect(conditionsOf(flat)).toEqual([
    'f.state in',
    "'ripe', 'green'",
    'not f.is_local',
    'not exists',
    'select from closures c',
    'c.id = f.id',
    'c.open is null',
    'f.id',
  ])
  expect(conditionsOf('select 1 from fruits')).toEqual([])
})

it('would have found the condition that 0110 lost, and that 0119 put back', () => {
  const until = sourcesOf('db/migrations').filter(({ path }) => path < 'db/migrations/0111')
  expect(checkViews(until).join()).toContain('“signatures_public” no longer asks “not s.is_local”')
})
