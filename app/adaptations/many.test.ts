import { Kysely } from 'kysely'
import { PostgresJSDialect } from 'kysely-postgres-js'
import { describe, expect, it } from 'vitest'
import { loadCrowd } from '../../db/seeds/crowd.ts'
import { loadLocalCrowd } from '../../db/seeds/crowd-local-charters.ts'
import { testSite } from '../../test/site.ts'
import { publishNext } from '../../test/world/publish.ts'
import { hashSecret, newSecret } from '../kernel/ids.ts'
import type { Tables } from '../platform/db/database.ts'

const site = await testSite({ now: new Date('2026-11-24T20:00:00Z') })
await loadCrowd(site.owner, 120)
const size = { charters: 70, associations: 60, blocks: 40, amendments: 120, comments: 300 }
const large = await loadLocalCrowd(site.owner, size)
await publishNext(site.site)

let asked = 0
site.site.db = new Kysely<Tables>({
  dialect: new PostgresJSDialect({ postgres: site.site.sql }),
  log: ({ level }) => {
    if (level === 'query') asked += 1
  },
})

async function cookieOf(person: string): Promise<string> {
  const secret = newSecret()
  await site.owner`insert into sessions (hash, person_id, created_at, expires_at)
    values (${hashSecret(secret)}, ${person}, now(), '2027-06-01')`
  return `session=${secret}`
}

const steward = await cookieOf(large.steward)
const [row] = await site.owner`
  select seat.person_id as person from local_seats seat join charters c on c.id = seat.charter_id
  where c.slug = 'crowd-1' and seat.role = 'steward' limit 1`
const neighbour = await cookieOf(row?.person)

/** How many questions a page asks the database. */
async function questions(path: string, cookie: string): Promise<number> {
  const before = asked
  const answer = await site.visitor({ cookie }).request(path)
  expect(answer.status).toBe(200)
  return asked - before
}

describe('a page asks the database as many questions, however much there is to show', () => {
  // Of each: the most questions, three of them for whose session it is.
  const pages = {
    '': 14,
    '/projet': 14,
    '/projet/redactions': 9,
    '/projet/national': 14,
    '/projet/groupe': 12,
  }
  for (const [path, most] of Object.entries(pages))
    it(`${path || 'the public page'}: ${most} at most`, async () => {
      const many = await questions(`/declinaisons/${large.slug}${path}?n=1`, steward)
      const few = await questions(`/declinaisons/crowd-1${path}?n=1`, neighbour)
      expect(many).toBe(few)
      expect(many).toBeLessThanOrEqual(most)
    })

  it('the list: 6 at most, with one charter or a page full', async () => {
    const many = await questions('/declinaisons?n=1', steward)
    expect(many).toBeLessThanOrEqual(6)
    await site.owner`update local_charters set last_act_at = '2020-01-01' where id <>
      (select id from charters where slug = 'crowd-0')`
    const [last] = await site.owner`
      select last_act_at as at, id from local_charters order by last_act_at desc, id desc limit 1`
    const few = await questions(`/declinaisons?apres=${last?.at.toISOString()}_${last?.id}`, steward)
    expect(few).toBe(many)
  })
})

/** What every page of a list holds, one page after the other. */
async function everyPage(first: string, one: RegExp, next: RegExp): Promise<string[]> {
  const seen: string[] = []
  let path: string | undefined = first
  for (let pages = 0; path && pages < 9; pages++) {
    const page: string = await (await site.visitor({ cookie: steward }).request(path)).text()
    seen.push(...[...page.matchAll(one)].map((match) => match[1] ?? ''))
    path = next.exec(page)?.[1]?.replace(/^\?/, `${first}?`)
  }
  return seen
}

it('shows every proposal, fifty at a time, each once', async () => {
  const first = `/declinaisons/${large.slug}/projet/redactions`
  const seen = await everyPage(
    first,
    /\/projet\/redactions\/([0-9a-f-]{36})/g,
    /href="([^"]+\?apres=[0-9a-f-]{36})"/,
  )
  expect(seen).toHaveLength(size.amendments)
  expect(new Set(seen).size).toBe(size.amendments)
})

it('shows everyone in the group, fifty at a time, each once, stewards first', async () => {
  const first = `/declinaisons/${large.slug}/projet/groupe`
  const seen = await everyPage(
    first,
    /name="place" value="([0-9a-f-]{36})"/g,
    /href="([^"]+\?apres=[0-9a-f-]{36})"/,
  )
  expect(seen).toHaveLength(size.associations)
  expect(new Set(seen).size).toBe(size.associations)
  const roles = await site.owner`select id, role from local_seats where id = any(${seen})`
  const roleOf = (id: string) => roles.find((seat) => seat.id === id)?.role
  expect(seen.map(roleOf).lastIndexOf('steward')).toBe(1)
})

it('shows every comment of a proposal, the latest first, fifty at a time, each once', async () => {
  const [amendment] = await site.owner`select id, association_id from local_amendments limit 1`
  await site.owner`insert into local_comments
    select gen_random_uuid(), ${amendment?.id}, ${amendment?.association_id}, null, 'Avis numéro ' || n || '.',
      timestamptz '2026-11-20' + (n / 3) * interval '1 second' from generate_series(1, 130) n`
  const seen = await everyPage(
    `/declinaisons/${large.slug}/projet/redactions/${amendment?.id}`,
    /Avis numéro (\d+)\./g,
    /href="(\?avant=[0-9a-f-]{36})#/,
  )
  expect(seen).toHaveLength(130)
  expect(new Set(seen).size).toBe(130)
  expect(Number(seen[49])).toBeGreaterThan(Number(seen[50]))
})
