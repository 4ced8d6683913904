import { describe, expect, it } from 'vitest'
import { maryse, seated, signedInAs } from '../../test/world/local.ts'
import { planned, planSite, samir, valbrume } from '../../test/world/plan.ts'
import { addToTeam } from '../accounts/index.ts'
import type { Level } from '../adaptations/rules/standing.ts'
import { routes } from './routes.ts'

const site = await planSite()
await seated(site, valbrume, 'hugo@accueil.example', 'Cap Numérique')
await site.site.transaction((tx) => addToTeam(tx, 'equipe@tissons.example', 'test', site.site.clock()))
// A network that signed the local charter and does not sit in its group.
const [signatory] = await site.owner`select g.email from signers g join signatures s on s.id = g.signature_id
  join associations a on a.id = s.association_id where s.is_local and a.kind = 'network'`
const id = await planned(site, { title: 'Ouvrir la salle', dueOn: '2027-01-13' })

const visitors = {
  anonymous: site.visitor(),
  stranger: await signedInAs(site, maryse),
  team: await signedInAs(site, 'equipe@tissons.example'),
  signatory: await signedInAs(site, signatory?.email),
  member: await signedInAs(site, 'hugo@accueil.example'),
  steward: await signedInAs(site, samir),
}
type Who = keyof typeof visitors

/** What is read of a plan, and by whom, level after level: the page, one action, and each file. */
const read = ['/plan', `/plan/actions/${id}`, '/plan.csv', '/plan.json', '/plan.ics']
const readers: Record<Level, Who[]> = {
  public: ['anonymous', 'stranger', 'team', 'signatory', 'member', 'steward'],
  signatories: ['signatory', 'member', 'steward'],
  group: ['member', 'steward'],
}
/** What stewards alone press or open. */
const kept = ['/plan/ajouter', `/plan/actions/${id}/preciser`]
const pressed = [
  '/plan/ajouter',
  '/plan/depuis-une-rencontre',
  ...['preciser', 'proposer', 'retirer'].map((act) => `/plan/actions/${id}/${act}`),
]

for (const level of Object.keys(readers) as Level[])
  describe(`a plan for ${level}`, () => {
    const set = () => site.owner`update local_charters set plan_level = ${level} where name like '%Valbrume'`
    for (const who of Object.keys(visitors) as Who[]) {
      const may = readers[level].includes(who)
      it(`${may ? 'is' : 'is not'} read by ${who}`, async () => {
        await set()
        for (const path of read) {
          const answer = await visitors[who].request(`${valbrume}${path}`)
          expect(answer.status, path).toBe(may ? 200 : 303)
          expect((await answer.text()).includes('Ouvrir la salle'), path).toBe(may)
          if (may && level !== 'public')
            expect(answer.headers.get('cache-control'), path).not.toContain('public')
        }
      })
    }
    it('tells nothing on public pages unless everyone may read it', async () => {
      await set()
      for (const path of [valbrume, '/territoires/QN99001M']) {
        const page = await (await site.request(path)).text()
        expect(page.includes('Ouvrir la salle'), path).toBe(level === 'public')
      }
    })
  })

it.each(Object.keys(visitors) as Who[])('lets only stewards write it: %s', async (who) => {
  const status = who === 'steward' ? 200 : who === 'member' ? 404 : 303
  for (const path of kept)
    expect((await visitors[who].request(`${valbrume}${path}`)).status, path).toBe(status)
  if (who === 'steward') return
  for (const path of pressed) {
    const answer = await visitors[who].post(`${valbrume}${path}`, { quoi: 'Autre chose' })
    expect([303, 404], path).toContain(answer.status)
  }
  const [row] = await site.owner`select title, holding, retired_at from planned_actions where id = ${id}`
  expect(row).toEqual({ title: 'Ouvrir la salle', holding: 'open', retired_at: null })
})

it('has each of its routes looked at above, behind a link or behind the door of an association', () => {
  const looked = new Set([...read, ...kept, ...pressed].map((path) => path.replace(id, ':id')))
  const others = routes.filter(({ path }) => {
    const end = path.split('}')[1] ?? path
    return !looked.has(end) && !path.startsWith('/engagement/') && !path.startsWith('/espace/')
  })
  // Taken by anyone who reads it and represents an association: see the plan’s own tests.
  expect(others.map(({ path }) => path.split('}')[1])).toEqual(['/plan/actions/:id/prendre'])
})
