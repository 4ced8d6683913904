import { beforeAll, describe, expect, it } from 'vitest'
import { loadDemoPlaces } from '../../db/seeds/demo-places.ts'
import { testSite } from '../../test/site.ts'
import { aCompanion, beginHelping } from '../../test/world/beside.ts'
import { type SignedIn, signedInAs } from '../../test/world/people.ts'
import { fillIn, ines, linkFor, pressLink } from '../../test/world/sign.ts'

const world = await testSite()
const { site, owner, settle, letters, visitor, setClock } = world
await loadDemoPlaces(owner, site.clock())
let nour: SignedIn
const bare = { 'signer-email': '', 'signer-no-email': 'oui' }

beforeAll(async () => {
  nour = await aCompanion(world)
  await beginHelping(nour)
})

/** Fills in and sends beside somebody. @returns the address of the form. */
async function sendBeside(mandate: Record<string, string>, name: string): Promise<string> {
  const { at, fields } = await fillIn(nour, { association: { name, number: numberOf(name) }, mandate })
  expect((await nour.post(`${at}/relecture`, fields)).status).toBe(303)
  await settle()
  return at
}

let made = 0
function numberOf(_name: string): string {
  made += 1
  return `W9910002${String(made).padStart(2, '0')}`
}

async function signatureOf(name: string) {
  const [row] = await owner`select state, proof_level from signatures where declared->>'name' = ${name}`
  return row && `${row.state} ${row.proof_level}`
}

describe('signing beside somebody', () => {
  it('says so on every page, also on those kept in memory, and to nobody else', async () => {
    for (const path of ['/', '/charte', '/espace'])
      expect(await (await nour.request(path)).text()).toContain('Vous aidez Les Glaneurs de Valbrume')
    expect(await (await visitor().request('/charte')).text()).not.toContain('Vous aidez')
  })

  it('is confirmed by the person’s own letter, and told in it, on the receipt and on paper', async () => {
    await sendBeside({ 'signer-email': 'awa@marelle.example' }, 'La Marelle')
    expect(await signatureOf('La Marelle')).toBe('awaiting-confirmation declared')
    const awa = visitor()
    const link = await linkFor(world, 'awa@marelle.example')
    const [asked] = await letters()
    expect(asked?.text).toContain('avec l’aide de Le Relais des Tilleuls (adulte-relais)')
    expect((await pressLink(awa, link)).status).toBe(303)
    await settle()
    expect(await signatureOf('La Marelle')).toMatch(/^in-force (mailbox|register)$/)
    expect(await (await awa.request(link)).text()).toContain('Le Relais des Tilleuls (adulte-relais)')
    expect((await awa.request(`${link}/recu.pdf`)).status).toBe(200)
  })

  it('refuses the helper’s own mailbox, which would confirm in the person’s place', async () => {
    const filling = fillIn(nour, { mandate: { ...ines, 'signer-email': 'Nour@Relais.example' } })
    await expect(filling).rejects.toThrow('Cette adresse est la vôtre')
  })

  it('takes a signature back with the button of its letter, this one alone, once', async () => {
    const [letter] = (await letters()).filter(({ text }) => text.includes('/avec-aide/'))
    const undo = /\/avec-aide\/[\w-]{43}/.exec(letter?.text ?? '')?.[0] ?? ''
    const awa = visitor()
    expect(await (await awa.request(undo)).text()).toContain('L’association a confirmé.')
    expect(await signatureOf('La Marelle')).toMatch(/^in-force/)
    await Promise.all([1, 2].map(() => awa.post(undo, { geste: 'annuler' })))
    expect(await signatureOf('La Marelle')).toMatch(/^withdrawn/)
    expect(await (await awa.request(undo)).text()).toContain('C’est annulé')
    const events = await owner`select event from signature_events where event = 'undo'`
    expect(events).toHaveLength(1)
  })
})

describe('a person without a mailbox', () => {
  it('signs with a code on paper, never from the browser that helps, and it is told as declared', async () => {
    const at = await sendBeside(bare, 'La Toupie')
    const code = await paperOf(at)
    expect(await signatureOf('La Toupie')).toBe('awaiting-confirmation declared')
    await pressLink(nour, `/signature/${code}`)
    expect(await signatureOf('La Toupie')).toBe('awaiting-confirmation declared')
    const led = await visitor().request(`/papier?code=${code.toLowerCase().replaceAll('-', ' ')}`)
    expect(led.headers.get('location')).toBe(`/signature/${code}`)
    expect((await pressLink(visitor(), `/signature/${code}`)).status).toBe(303)
    expect(await signatureOf('La Toupie')).toBe('in-force declared')
    const receipt = await (await visitor().request(`/signature/${code}`)).text()
    expect(receipt).toContain('avec un code remis sur papier')
    await settle()
  })

  it('has one paper: printed again, the one before no longer works', async () => {
    const at = await sendBeside(bare, 'Le Cerceau')
    const [first, second] = [await paperOf(at), await paperOf(at)]
    expect((await visitor().request(`/signature/${first}`)).status).toBe(404)
    expect((await visitor().request(`/signature/${second}`)).status).toBe(200)
  })

  it('takes the request back before it is signed, and the code then signs nothing', async () => {
    const code = await paperOf(await sendBeside(bare, 'La Bille'))
    await visitor().post(`/avec-aide/${code}`, { geste: 'annuler' })
    await pressLink(visitor(), `/signature/${code}`)
    expect(await signatureOf('La Bille')).toBe('lapsed declared')
  })

  it('is an answer of the helped alone: without help, a mailbox is asked for', async () => {
    await expect(fillIn(visitor(), { mandate: bare })).rejects.toThrow('Écrivez l’adresse e-mail')
  })
})

describe('a help', () => {
  it('keeps no name of a person with an act', async () => {
    const rows = await owner`select * from assisted_acts`
    expect(JSON.stringify(rows)).not.toMatch(/nour/i)
  })

  it('ends after an hour, with “stop”, and by signing out', async () => {
    const before = site.clock()
    setClock(new Date(before.getTime() + 61 * 60_000))
    expect(await (await nour.request('/charte')).text()).not.toContain('Vous aidez')
    setClock(before)
    await nour.post('/aider/arreter')
    expect(await (await nour.request('/espace')).text()).not.toContain('Vous aidez')
    await beginHelping(nour)
    await nour.post('/deconnexion')
    expect(await owner`select id from helps`).toHaveLength(0)
  })

  it('is refused to who has no place', async () => {
    const someone = await signedInAs(world, 'personne@ailleurs.example')
    const page = await (await someone.request('/espace/aider')).text()
    expect(page).toContain('Pour aider, il faut une place')
    expect((await someone.post('/espace/aider', { aidee: 'X', role: 'voisine' })).status).toBe(422)
  })
})

async function paperOf(at: string): Promise<string> {
  const paper = await (await nour.post(`${at}/papier`)).text()
  const code = /([2-9A-Z]{4}-){3}[2-9A-Z]{4}/.exec(paper)?.[0]
  if (!code) throw new Error('no code on the paper')
  return code
}
