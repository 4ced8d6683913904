import { expect, it } from 'vitest'
import { testSite } from '../../test/site.ts'
import { signedInAs } from '../../test/world/people.ts'
import { loadRegister } from '../../test/world/register.ts'
import { join } from '../members/index.ts'

const world = await testSite()
const { site, owner, request } = world
await loadRegister(owner)
site.changed()

const slug = 'les-glaneurs-de-valbrume'
const [{ id } = { id: '' }] = await owner<{ id: string }[]>`select id from associations where slug = ${slug}`
const ines = await signedInAs(world, 'ines@glaneurs.example')
await site.transaction((tx) =>
  join(
    tx,
    { personId: ines.person.id, associationId: id, role: 'representative', basis: 'team' },
    site.clock(),
  ),
)
const at = `/espace/associations/${slug}/profil`
const told = {
  act: 'save',
  office: 'Valbrume',
  'office-choice': 'commune:99001',
  'office-address': '12 impasse Jolimouton',
  'office-point': '46.61234, -20.34321',
  places: ['qpv:QN99001M'],
  'shown-places': ['qpv:QN99001M'],
}
const leak = /Jolimouton|46[.,]6123|20[.,]3432/

/** Everywhere that an association may be read about, as pages and as data. */
const everywhere = [
  `/associations/${slug}`,
  `/en/associations/${slug}`,
  `/associations/${slug}/badge`,
  `/associations/${slug}/badge.svg`,
  '/',
  '/signataires',
  '/signataires?vue=carte',
  '/signataires?pres=46.61234,-20.34321&tri=proche',
  '/signataires/carte.json',
  '/signataires.json',
  '/signataires.csv',
  '/signataires.geojson',
  '/signataires.atom',
  '/donnees/associations.csv',
  '/donnees/associations.json',
  '/api/v1/signatories',
  '/api/v1/associations',
  `/api/v1/associations/${slug}`,
  '/api/v1/territories/commune:99001/signatories',
  '/territoires/99001',
  '/territoires/99001.json',
  '/territoires/99001.geojson',
  '/territoires/QN99001M',
  '/integrer/liste',
  '/integrer/carte',
  '/integrer/carte.json',
]

/** The distance a point was asked from is in the address, and so in links of the page: not a leak. */
async function textOf(path: string): Promise<string> {
  const answer = await request(path)
  expect(answer.status, path).toBe(200)
  return (await answer.text()).replaceAll(/pres=[^&"]*|value="46[^"]*"/g, '')
}

async function pathsThatTell(): Promise<string[]> {
  const telling: string[] = []
  for (const path of everywhere) if (leak.test(await textOf(path))) telling.push(path)
  return telling
}

it('tells the address of premises where the public may come, on the page of the association alone', async () => {
  await ines.post(at, told)
  expect(await pathsThatTell()).toEqual([`/associations/${slug}`, `/en/associations/${slug}`])
})

it('tells nothing finer than the commune of a head office at somebody’s home, anywhere', async () => {
  await ines.post(at, told)
  await ines.post(at, { ...told, 'office-home': 'oui' })
  expect(await pathsThatTell()).toEqual([])
  expect(await textOf(`/associations/${slug}`)).toContain('chez l’un de ses membres')
  // Not even to its own people: it is not kept.
  expect(await (await ines.request(at)).text()).not.toMatch(leak)
  const rows = await owner`
    select to_jsonb(p) as row from association_profiles p union all select to_jsonb(f) from facts f
    union all select to_jsonb(d) from deeds d`
  expect(JSON.stringify(rows)).not.toMatch(leak)
})

it('cannot keep the address of a home, even by a mistake of ours', async () => {
  await expect(
    owner`update association_profiles set office_is_home = true, office_address = '12 impasse Jolimouton'
      where association_id = ${id}`,
  ).rejects.toThrow('association_profiles')
})
