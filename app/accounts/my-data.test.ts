import { describe, expect, it } from 'vitest'
import { testSite } from '../../test/site.ts'
import { anAssociation, type SignedIn, signedInAs } from '../../test/world/people.ts'
import { join } from '../members/index.ts'
import { shelves } from '../personal-data.ts'
import { addToTeam, forgetInactiveAccounts } from './index.ts'

const world = await testSite()
const { site, owner, settle, letters, setClock } = world
const id = await anAssociation(world, 'Les Glaneurs', 'les-glaneurs')

describe('my data', () => {
  it('can be named, taken away whole, and holds no secret', async () => {
    const ines = await member('ines@essai.example')
    expect((await ines.post('/espace/mes-donnees', { nom: '  ' })).status).toBe(422)
    await ines.post('/espace/mes-donnees', { nom: 'Inès  Larbaud' })
    const taken = await ines.request('/espace/mes-donnees.json')
    expect(taken.headers.get('content-disposition')).toContain('mes-donnees')
    const text = await taken.text()
    const data = JSON.parse(text)
    expect(data.compte).toMatchObject({ courriel: 'ines@essai.example', nom: 'Inès Larbaud' })
    expect(data.placesEtActes.associations[0].association).toBe('Les Glaneurs')
    expect(data.placesEtActes.actes[0].acte).toBe('representative.joined')
    expect(text).not.toMatch(/[0-9a-f]{64}/)
  })

  it('belongs to whoever asks: the file of one tells nothing of the other', async () => {
    await member('hugo@essai.example')
    const paul = await member('paul@essai.example')
    expect(await (await paul.request('/espace/mes-donnees.json')).text()).not.toContain('hugo')
  })

  it('is erased in two presses; what was done stays, without a name', async () => {
    const rose = await member('rose@essai.example')
    await rose.post('/espace/mes-donnees', { nom: 'Rose Quinton' })
    const page = await rose.request('/espace/mes-donnees/effacer')
    expect(await page.text()).toContain('Effacer mon compte')
    expect((await rose.request('/espace')).status).toBe(200)
    await rose.post('/espace/mes-donnees/effacer')
    expect((await rose.request('/espace')).status).toBe(303)
    const everything = await owner`select row_to_json(p) from people p union all
      select row_to_json(m) from memberships m where person_id = ${rose.person.id} union all
      select row_to_json(i) from invitations i`
    expect(JSON.stringify(everything)).not.toMatch(/rose@|Rose Quinton/)
    const deeds = await owner`select deed from deeds where person_id = ${rose.person.id}`
    expect(deeds.map(({ deed }) => deed)).toContain('representative.joined')
    const other = await member('voisin@essai.example')
    const read = await (await other.request('/espace/associations/les-glaneurs/actes')).text()
    expect(read).toContain('une personne qui a quitté Tissons')
  })

  it('stays as long as one keeps the charter', async () => {
    const samir = await member('samir@essai.example')
    await site.transaction((tx) => addToTeam(tx, samir.person.email, 'test', site.clock()))
    await samir.post('/espace/mes-donnees/effacer')
    expect((await samir.request('/equipe')).status).toBe(200)
  })

  it('leaves no table holding on to a person who leaves', async () => {
    const holding = await owner`select conrelid::regclass::text as table from pg_constraint
      where confrelid = 'people'::regclass and contype = 'f' and confdeltype not in ('c', 'n')`
    expect(holding.map(({ table }) => table)).toEqual([])
  })
})

it('signs out of every device at once', async () => {
  const [phone, computer] = [await member('deux@essai.example'), await member('deux@essai.example')]
  expect(await (await phone.request('/espace/mes-donnees')).text()).toContain('Celui-ci')
  await phone.post('/espace/sessions/fermer')
  expect([await statusOf(phone), await statusOf(computer)]).toEqual([303, 303])
})

describe('an account nobody uses', () => {
  it('is told after nearly two years, and goes a month later unless its owner comes back', async () => {
    const [gone, back] = [await member('oubli@essai.example'), await member('retour@essai.example')]
    wait(701)
    await forgetInactiveAccounts(site, shelves)
    await forgetInactiveAccounts(site, shelves)
    await settle()
    const told = (await letters()).filter(({ subject }) => subject.includes('s’endort')).map(({ to }) => to)
    expect(told.filter((to) => to === gone.person.email)).toHaveLength(1)
    expect(told).toContain(back.person.email)
    expect(told).not.toContain('samir@essai.example')
    await back.post('/connexion', { adresse: back.person.email })
    await settle()
    const [letter] = (await letters()).filter(({ subject }) => subject.includes('connexion'))
    await back.post(/(\/connexion\/\S+)/.exec(letter?.text ?? '')?.[1] ?? '')
    wait(31)
    await forgetInactiveAccounts(site, shelves)
    const left = await owner`select email from people`
    const emails = left.map(({ email }) => email)
    expect([emails.includes(gone.person.email), emails.includes(back.person.email)]).toEqual([false, true])
  })
})

async function member(email: string): Promise<SignedIn> {
  const who = await signedInAs(world, email, 4000)
  const place = { personId: who.person.id, associationId: id, role: 'representative', basis: 'team' } as const
  await site.transaction((tx) => join(tx, place, site.clock()))
  return who
}

async function statusOf(who: SignedIn): Promise<number> {
  return (await who.request('/espace')).status
}

function wait(days: number): void {
  setClock(new Date(site.clock().getTime() + days * 86_400_000))
}
