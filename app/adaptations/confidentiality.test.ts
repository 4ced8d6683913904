import { describe, expect, it } from 'vitest'
import { castSite, loic, maryse, openedCharter, seated, signedInAs, yann } from '../../test/world/local.ts'
import { addToTeam } from '../accounts/index.ts'
import { localCharterRoutes } from './routes.ts'

const site = await castSite()
const closed = await openedCharter(site)
const open = await openedCharter(site, {
  nom: 'Ouverte',
  'niveau-brouillon': 'public',
  'niveau-diagnostic': 'public',
})
const here = await openedCharter(site, {
  nom: 'Entre signataires',
  'niveau-brouillon': 'signatories',
  'niveau-diagnostic': 'signatories',
})
for (const address of [closed, open, here])
  await seated(site, address, 'hugo@accueil.example', 'Cap Numérique')
await signs(here, maryse, 'Les Oiseaux chantent')
await site.site.transaction((tx) => addToTeam(tx, 'equipe@tissons.example', 'test', site.site.clock()))

const visitors = {
  anonymous: site.visitor(),
  stranger: await signedInAs(site, 'ines@les-glaneurs-de-valbrume.example'),
  team: await signedInAs(site, 'equipe@tissons.example'),
  signatory: await signedInAs(site, maryse),
  member: await signedInAs(site, 'hugo@accueil.example'),
  steward: await signedInAs(site, loic),
}
type Who = keyof typeof visitors

/** What each sees of a page: it, the way to sign in, the way to join, or no page. */
type Seen = 'page' | 'sign in' | 'join' | 'nothing'
const everyone: Record<Who, Seen> = {
  ...{ anonymous: 'page', stranger: 'page', team: 'page' },
  ...{ signatory: 'page', member: 'page', steward: 'page' },
}
const group: Record<Who, Seen> = {
  ...{ anonymous: 'sign in', stranger: 'join', team: 'join' },
  ...{ signatory: 'join', member: 'page', steward: 'page' },
}
const signatories: Record<Who, Seen> = { ...group, signatory: 'page' }
const stewards: Record<Who, Seen> = { ...group, member: 'nothing' }

/** The pages of the workspace: who reads each, when the charter is for the group, for signatories, for all. */
const law: Record<string, [Record<Who, Seen>, Record<Who, Seen>, Record<Who, Seen>]> = {
  '': [everyone, everyone, everyone],
  '/projet': [group, signatories, everyone],
  '/projet/diagnostic': [group, signatories, everyone],
  '/projet/histoire': [group, signatories, everyone],
  '/projet/groupe': [group, group, group],
  '/projet/etapes': [stewards, stewards, stewards],
  '/projet/regles': [stewards, stewards, stewards],
  '/projet/ajouter?ou=article': [group, group, group],
  '/projet/blocs/diagnostic-besoins': [group, group, group],
}

describe('who reads what', () => {
  for (const [page, rows] of Object.entries(law))
    for (const [i, address] of [closed, here, open].entries())
      for (const who of Object.keys(visitors) as Who[])
        it(`${['group', 'signatories', 'public'][i]} ${page || 'public page'}: ${who} meets ${rows[i]?.[who]}`, async () => {
          expect(await seen(who, `${address}${page}`)).toBe(rows[i]?.[who])
        })
})

it('offers to join to whoever signed in, and leads those who sit already to the text', async () => {
  for (const who of Object.keys(visitors) as Who[]) {
    const sits = who === 'member' || who === 'steward'
    const met = await seen(who, `${closed}/projet/rejoindre`)
    expect(met, who).toBe(who === 'anonymous' ? 'sign in' : sits ? 'join' : 'page')
  }
})

it('lets nobody outside the group write, whatever the levels', async () => {
  const acts = localCharterRoutes([]).filter(
    (route) => route.method === 'POST' && route.path.includes('/projet/'),
  )
  expect(acts.length).toBeGreaterThan(5)
  for (const { path } of acts.filter((act) => !act.path.endsWith('/rejoindre')))
    for (const who of ['anonymous', 'stranger', 'team', 'signatory'] as const) {
      const concrete = path
        .replace(/:slug\{[^}]*\}/, open.split('/').at(-1) ?? '')
        .replace(/:\w+\{[^}]*\}/g, 'diagnostic-besoins')
      const before = await everything()
      const answer = await visitors[who].post(concrete, { texte: 'intrus', revision: '1', faire: 'close' })
      expect([303, 404], `${who} ${concrete}`).toContain(answer.status)
      expect(await everything()).toBe(before)
    }
})

it('lets a member write, and only a steward lead', async () => {
  const lead = ['/projet/etapes', '/projet/regles', '/projet/groupe']
  for (const path of lead)
    expect((await visitors.member.post(`${closed}${path}`, { faire: 'close' })).status).toBe(404)
  const [seat] = await site.owner`select id from local_seats where role = 'steward' limit 1`
  const taken = await visitors.member.post(`${closed}/projet/groupe/places`, {
    place: seat?.id,
    faire: 'quitter',
  })
  expect(taken.status).toBe(404)
})

it('forgets at once whoever leaves the group', async () => {
  const leaver = await signedInAs(site, yann)
  const [seat] = await site.owner`
    select s.id from local_seats s join people p on p.id = s.person_id join local_charters l on l.id = s.charter_id
    where p.email = ${yann} and l.name = 'Charte des Quais'`
  await leaver.post(`${closed}/projet/groupe/places`, { place: seat?.id, faire: 'quitter' })
  expect((await leaver.request(`${closed}/projet`)).headers.get('location')).toContain('/rejoindre')
})

async function seen(who: Who, path: string): Promise<Seen> {
  const answer = await visitors[who].request(path)
  const to = answer.headers.get('location') ?? ''
  if (answer.status === 200) return 'page'
  if (answer.status === 303 && to.startsWith('/connexion')) return 'sign in'
  if (answer.status === 303 && (to.endsWith('/rejoindre') || to.endsWith('/projet'))) return 'join'
  return 'nothing'
}

async function everything(): Promise<string> {
  const [row] = await site.owner`select
    (select string_agg(state || name, ',' order by id) from local_charters) as charters,
    (select count(*) from local_block_texts) as texts, (select count(*) from local_seats where until is null) as seats,
    (select string_agg(body || revision, ',' order by charter_id, block_id) from local_blocks) as blocks`
  return JSON.stringify(row)
}

/** A signature on the local charter itself, written straight into the tables. */
async function signs(address: string, email: string, association: string): Promise<void> {
  const [charter] = await site.owner`
    select l.id, v.id as version, v.sha256 from local_charters_public l, charter_versions v
    where l.slug = ${address.split('/').at(-1) ?? ''} and v.published_at is not null limit 1`
  const [known] = await site.owner`select id, identity_key from associations where name = ${association}`
  await site.owner`insert into signatures (id, reference, charter_id, version_id, version_sha256, state,
      association_id, identity_key, declared, consent, publication, requested_at, in_force_at)
    values (gen_random_uuid(), ${email}, ${charter?.id}, ${charter?.version}, ${charter?.sha256}, 'in-force',
      ${known?.id}, ${known?.identity_key}, '{}', '', 'named', now(), now())`
}
