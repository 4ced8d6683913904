import { beforeAll, describe, expect, it } from 'vitest'
import { loadDemoPlaces } from '../../db/seeds/demo-places.ts'
import { testSite } from '../../test/site.ts'
import { another } from '../../test/world/another.ts'
import { askToSign, linkFor } from '../../test/world/sign.ts'

const site = await testSite()
let fingerprint = ''

beforeAll(async () => {
  await loadDemoPlaces(site.owner, site.site.clock())
  const [version] = await site.owner`select sha256 from charter_public where is_current`
  fingerprint = version?.sha256
})

/** Presses the buttons of many links in the same instant. @returns where each is sent. */
function pressAll(links: readonly string[]) {
  return Promise.all(
    links.map(async (link) => (await site.post(link, { fingerprint })).headers.get('location')),
  )
}

/** An association that only has to press: its link. */
async function ready(typed: Record<string, string> = {}): Promise<string> {
  const { email, association, mandate } = another()
  await askToSign(site, { association: { ...association, ...typed }, mandate })
  return linkFor(site, email)
}

async function inForce(): Promise<number> {
  const [row] = await site.owner`select count(*)::int as n from signatures where state = 'in-force'`
  return row?.n
}

describe('a room that presses in the same instant', () => {
  it('signs for everyone, each its own, with a journal entry and a fact for each', async () => {
    const links: string[] = []
    for (let i = 0; i < 8; i++) links.push(await ready())
    expect(await pressAll(links)).toEqual(links.map((link) => `${link}?merci`))
    const [row] = await site.owner`
      select (select count(distinct association_id)::int from signatures where state = 'in-force') as associations,
        (select count(*)::int from journal_entries where kind = 'signature.confirmed') as entries,
        (select count(*)::int from facts where name = 'signature.confirmed') as facts,
        (select count(*)::int from signature_traces) as traces`
    expect(row).toEqual({ associations: 8, entries: 8, facts: 8, traces: 8 })
  })

  it('signs once for a button that sixteen hands press beside others', async () => {
    const before = await inForce()
    const [one = '', other = ''] = [await ready(), await ready()]
    await pressAll([...Array.from({ length: 16 }, () => one), other])
    expect(await inForce()).toBe(before + 2)
  })

  it('gives namesakes of two towns addresses of their own', async () => {
    const before = await inForce()
    const named = { name: 'Les Voisins d’ici', number: '', 'number-kind': 'none' }
    const towns = [
      await ready({ ...named, commune: 'Valbrume' }),
      await ready({ ...named, commune: 'Roquelune' }),
    ]
    await pressAll(towns)
    expect(await inForce()).toBe(before + 2)
    const rows = await site.owner`select slug from associations where name = ${named.name} order by slug`
    expect(rows.map(({ slug }) => slug)).toEqual(['les-voisins-d-ici', 'les-voisins-d-ici-2'])
  })

  it('signs for the others when one of them stumbles', async () => {
    const before = await inForce()
    const links = [await ready(), await ready(), await ready()]
    // A fault of its own, that only the database sees.
    await site.owner`alter table associations add constraint stumbles check (name <> 'Celle qui bute') not valid`
    const stumbling = await ready({ name: 'Celle qui bute' })
    const answers = await Promise.all(
      [...links, stumbling].map(async (link) => (await site.post(link, { fingerprint })).status),
    )
    await site.owner`alter table associations drop constraint stumbles`
    expect(answers).toEqual([303, 303, 303, 500])
    expect(await inForce()).toBe(before + 3)
    expect(await pressAll([stumbling])).toEqual([`${stumbling}?merci`])
  })
})
