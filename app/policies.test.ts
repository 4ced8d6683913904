import { describe, expect, it } from 'vitest'
import { loadDemoPlaces } from '../db/seeds/demo-places.ts'
import { insertRows } from '../db/seeds/rows.ts'
import { type TestSite, testSite, type Visitor } from '../test/site.ts'
import { anAssociation, signedInAs } from '../test/world/people.ts'
import { addToTeam } from './accounts/index.ts'
import { currentVersion } from './charter/index.ts'
import { newId, newReference } from './kernel/ids.ts'
import { join, tend } from './members/index.ts'
import { get, type Policy, type Route } from './platform/http/route.ts'
import { routes } from './routes.ts'

const letIn = 'let in'
let made = 0
// One page of each policy at least, whatever the rooms declare today.
const trial: Route[] = [
  get('/essai/:slug/membre', 'member-of:slug', () => new Response()),
  get('/essai/:slug/representant', 'representative-of:slug', () => new Response()),
  get('/essai/:code/territoire', 'steward-of:code', () => new Response()),
  get('/essai/:code/relais', 'steward-or-relay-of:code', () => new Response()),
  get('/essai/:code/signataires', 'signatory-in:code', () => new Response()),
  get('/essai/:code/convoquer', 'convener-in:code', () => new Response()),
]
const doors: Route[] = [...routes, ...trial].map((route) => ({
  ...route,
  cached: false,
  handler: (c) => c.text(letIn),
}))
const world = await testSite({ routes: doors })
const { site, owner, visitor } = world
const real = await testSite({ demo: false, routes: doors })

type Answer = 'in' | 'sign in' | 'no page'
type Place = 'own' | 'other'
type Who = keyof typeof visitors
type PolicyName = Policy extends infer P ? (P extends `${infer Name}:${string}` ? Name : P) : never

// Two associations and two quarters: what is one’s own is the other’s elsewhere.
const slugs: Record<Place, string> = { own: 'les-glaneurs', other: 'bellevue-basket' }
const quarters: Record<Place, string> = { own: 'QN99001M', other: 'QN99004M' }
const [glaneurs, basket] = [
  await anAssociation(world, 'Les Glaneurs', slugs.own),
  await anAssociation(world, 'Bellevue Basket', slugs.other),
]
await loadDemoPlaces(owner, site.clock())
const commune = 'commune:99001'
await signedIn(glaneurs, `qpv:${quarters.own}`)

const visitors = {
  anonymous: visitor(),
  person: await signedInAs(world, 'ines@voisins.example'),
  contributor: await memberOf(glaneurs, 'contributor'),
  representative: await memberOf(glaneurs, 'representative'),
  representativeElsewhere: await memberOf(basket, 'representative'),
  steward: await tending(`qpv:${quarters.own}`, 'steward'),
  stewardElsewhere: await tending(`qpv:${quarters.other}`, 'steward'),
  stewardAround: await tending(commune, 'steward'),
  relay: await tending('departement:D99', 'relay'),
  team: await teamMember(),
}

/** The whole law: who meets what at each kind of door, of their own place and of the other’s. */
const everyone = Object.keys(visitors) as Who[]
const strangersSignIn: Partial<Record<Who, Answer>> = { anonymous: 'sign in' }
const law: Record<PolicyName, Record<Place, { in: readonly Who[]; otherwise: Answer }>> = {
  public: same(everyone, 'in'),
  demo: same(everyone, 'in'),
  person: same(
    everyone.filter((who) => who !== 'anonymous'),
    'sign in',
  ),
  team: same(['team'], 'no page'),
  'member-of': {
    own: { in: ['contributor', 'representative'], otherwise: 'no page' },
    other: { in: ['representativeElsewhere'], otherwise: 'no page' },
  },
  'representative-of': {
    own: { in: ['representative'], otherwise: 'no page' },
    other: { in: ['representativeElsewhere'], otherwise: 'no page' },
  },
  'steward-of': {
    own: { in: ['steward', 'stewardAround'], otherwise: 'no page' },
    other: { in: ['stewardElsewhere'], otherwise: 'no page' },
  },
  'steward-or-relay-of': {
    own: { in: ['steward', 'stewardAround', 'relay'], otherwise: 'no page' },
    other: { in: ['stewardElsewhere', 'relay'], otherwise: 'no page' },
  },
  'signatory-in': {
    own: {
      in: ['steward', 'stewardAround', 'relay', 'contributor', 'representative'],
      otherwise: 'no page',
    },
    other: { in: ['stewardElsewhere', 'relay'], otherwise: 'no page' },
  },
  'convener-in': {
    own: { in: ['steward', 'stewardAround', 'relay', 'representative'], otherwise: 'no page' },
    other: { in: ['stewardElsewhere', 'relay'], otherwise: 'no page' },
  },
}

describe('the door of every page', () => {
  for (const route of doors)
    for (const place of placesOf(route))
      it(`${route.method} ${route.path} (${route.policy}, ${place}) answers each as the law says`, async () => {
        const answers = await Promise.all(everyone.map((who) => met(visitors[who], route, place)))
        const due = everyone.map((who) => lawFor(route.policy, place, who))
        expect(answers.map((answer, i) => `${everyone[i]}: ${answer}`)).toEqual(
          due.map((answer, i) => `${everyone[i]}: ${answer}`),
        )
      })
})

it('tries every policy there is', () => {
  const tried = new Set(doors.map(({ policy }) => policy.split(':')[0]))
  expect(Object.keys(law).filter((name) => !tried.has(name))).toEqual([])
})

it('does not compile without a policy, nor with one of a parameter that the address has not', () => {
  const page = () => new Response()
  // @ts-expect-error a policy is missing
  get('/espace/associations/:slug', page)
  // @ts-expect-error this address has no `code`
  get('/espace/associations/:slug', 'steward-of:code', page)
  // @ts-expect-error nobody is called so
  get('/espace', 'everybody', page)
  expect(get('/espace/associations/:slug/:page{[0-9]+}', 'member-of:slug', page).policy).toBe(
    'member-of:slug',
  )
})

it('has no demonstration page on a real site', async () => {
  for (const door of doors.filter((route) => route.policy === 'demo'))
    expect(await met(real, door, 'own')).toBe('no page')
})

it('keeps everything of the team, and of people’s spaces, behind its own door', () => {
  const open = routes.filter(({ path, policy }) => path.startsWith('/equipe') && policy !== 'team')
  const wide = routes.filter(({ path, policy }) => path.startsWith('/espace') && policy === 'public')
  const loose = routes.filter(({ path, policy }) => /^\/espace\/\w+\/:/.test(path) && !policy.includes(':'))
  expect([...open, ...wide, ...loose].map(({ path }) => path)).toEqual([])
})

it('finds no territory in a number that two of them share', async () => {
  await owner`insert into territories (id, kind, code, name, folded, imported_at)
    values ('departement:R99', 'departement', 'R99', 'Homonyme', 'homonyme', ${site.clock()})`
  const steward = await tending('departement:R99', 'steward')
  expect(await statusOf(steward, '/espace/territoires/R99')).toBe(404)
  expect(await statusOf(steward, '/espace/territoires/departement-R99')).toBe(200)
  expect(await statusOf(steward, '/espace/territoires/region-R99')).toBe(404)
})

it('takes no session that ended, nor one of a cookie that was made up', async () => {
  const late = await signedInAs(world, 'equipe@mouvement.example', -1)
  const made = visitor({ cookie: 'session=abc' })
  expect([await statusOf(late, '/equipe'), await statusOf(made, '/equipe')]).toEqual([404, 404])
  expect([await statusOf(late, '/espace'), await statusOf(made, '/espace')]).toEqual([303, 303])
})

it('forgets at once whoever left the team, an association or a territory', async () => {
  const [paul, aicha] = [await teamMember(), await memberOf(glaneurs, 'representative')]
  const loic = await tending(`qpv:${quarters.own}`, 'steward')
  await owner`delete from team_members where person_id = ${paul.person.id}`
  await owner`update memberships set ended_at = now() where person_id = ${aicha.person.id}`
  await owner`update territory_roles set ended_at = now() where person_id = ${loic.person.id}`
  expect(await statusOf(paul, '/equipe')).toBe(404)
  expect(await statusOf(aicha, `/espace/associations/${slugs.own}`)).toBe(404)
  expect(await statusOf(loic, `/espace/territoires/${quarters.own}`)).toBe(404)
})

function same(who: readonly Who[], otherwise: Answer) {
  return { own: { in: who, otherwise }, other: { in: who, otherwise } }
}

function lawFor(policy: Policy, place: Place, who: Who): Answer {
  const { in: welcome, otherwise } = law[policy.split(':')[0] as PolicyName][place]
  if (welcome.includes(who)) return 'in'
  return policy.includes(':') ? (strangersSignIn[who] ?? otherwise) : otherwise
}

function placesOf({ policy }: Route): Place[] {
  return policy.includes(':') ? ['own', 'other'] : ['own']
}

async function met(who: Visitor, route: Route, place: Place): Promise<string> {
  const path = concrete(route, place)
  const answer = await (route.method === 'GET' ? who.request(path) : who.post(path))
  if (answer.status === 200 && (await answer.text()) === letIn) return 'in'
  if (answer.status === 303 && answer.headers.get('location')?.startsWith('/connexion')) return 'sign in'
  return answer.status === 404 ? 'no page' : `status ${answer.status}`
}

/** A path this route answers: `/charte/versions/:number{…}` becomes `/charte/versions/1`. */
function concrete({ path, policy }: Route, place: Place): string {
  const [, parameter] = policy.split(':')
  const address = parameter === 'code' ? quarters[place] : slugs[place]
  return path.replaceAll(/:(\w+)(\{(?:[^{}]|\{[^}]*\})*\})?/g, (_, found, pattern = '') => {
    if (found === parameter) return address
    return pattern.includes('.txt') ? '1.txt' : '1'
  })
}

async function statusOf(who: Visitor, path: string): Promise<number> {
  return (await who.request(path)).status
}

function someone() {
  made += 1
  return signedInAs(world, `personne${made}@essai.example`)
}

async function memberOf(associationId: string, role: 'contributor' | 'representative') {
  const who = await someone()
  const member = { personId: who.person.id, associationId, role, basis: 'team' } as const
  await site.transaction((tx) => join(tx, member, site.clock()))
  return who
}

async function tending(territoryId: string, role: 'steward' | 'relay') {
  const who = await someone()
  await site.transaction((tx) =>
    tend(tx, { personId: who.person.id, territoryId, role, by: who.person.id }, site.clock()),
  )
  return who
}

async function teamMember(on: TestSite = world) {
  const who = await someone()
  await on.site.transaction((tx) => addToTeam(tx, who.person.email, 'test', on.site.clock()))
  return who
}

/** The association signs the national charter, and acts in a quarter. */
async function signedIn(associationId: string, territoryId: string): Promise<void> {
  const version = await currentVersion(site.db)
  if (!version) throw new Error('nothing to sign')
  const [id, at] = [newId(), site.clock()]
  const row = {
    ...{ id, reference: newReference(), charter_id: version.charterId, version_id: version.id },
    ...{ version_sha256: version.sha256, state: 'in-force', association_id: associationId, identity_key: id },
    ...{ declared: '{}', consent: '', publication: 'named', requested_at: at, in_force_at: at },
  }
  await insertRows(owner, 'signatures', [row])
  await insertRows(owner, 'signature_places', [{ signature_id: id, territory_id: territoryId }])
}
