import { describe, expect, it } from 'vitest'
import { loadDemoPlaces } from '../../db/seeds/demo-places.ts'
import { testSite } from '../../test/site.ts'
import { meetingsOf } from '../../test/world/meetings.ts'
import type { SignedIn } from '../../test/world/people.ts'

const world = await testSite({ now: new Date('2026-12-03T18:00:00Z') })
await loadDemoPlaces(world.owner, new Date('2026-01-01'))
const { tending, signatory, convened, text } = meetingsOf(world)
const plan = { jour: '03/12/2026', fin: '23h' }

async function live() {
  const steward = await tending()
  const at = await convened(steward, plan)
  return { steward, at, live: `${at}/en-direct` }
}

/** As a device sends what it kept. */
function send(who: SignedIn, path: string, fields: Record<string, string>) {
  const headers = { origin: world.site.config.url, accept: 'application/json' }
  return who.request(path, { method: 'POST', headers, body: new URLSearchParams(fields) })
}

const signer = {
  acte: 'signer',
  signataire: 'Leïla Essai',
  courriel: 'leila@essai.example',
  capacite: 'legal',
  fonction: 'présidente',
  instance: 'assemblée générale',
  'decide-le': '01/12/2026',
  accord: 'oui',
}
let named = 0
const newName = () => `Association du soir ${++named}`

describe('an act of the room', () => {
  it('is done once, however often it arrives, and says each time what came of it', async () => {
    const { steward, at, live: path } = await live()
    const act = { acte: 'decision', quoi: 'Ouvrir la salle', cle: crypto.randomUUID() }
    const sent = await Promise.all(Array.from({ length: 16 }, () => send(steward, path, act)))
    const said = await Promise.all(sent.map((each) => each.json()))
    expect(new Set(said.map((one) => JSON.stringify(one)))).toEqual(
      new Set(['{"outcome":"done","words":"C’est noté."}']),
    )
    expect((await text(at, steward)).split('Ouvrir la salle')).toHaveLength(2)
    // The control: another key is another act.
    await send(steward, path, { ...act, cle: crypto.randomUUID() })
    expect((await text(at, steward)).split('Ouvrir la salle')).toHaveLength(3)
  })

  it('adds to the minutes in order, once each', async () => {
    const { steward, at, live: path } = await live()
    const note = { acte: 'note', texte: 'Nous prêtons des chaises', cle: crypto.randomUUID() }
    for (const sent of [note, note, { ...note, texte: 'Et nous la sono', cle: crypto.randomUUID() }])
      expect((await steward.post(path, sent)).status).toBe(303)
    const page = await text(at, steward)
    expect(page.split('Nous prêtons des chaises')).toHaveLength(2)
    expect(page.indexOf('Et nous la sono')).toBeGreaterThan(page.indexOf('Nous prêtons'))
  })

  it('notes an association there once, whoever notes it, and lets it be taken away', async () => {
    const { steward, live: path } = await live()
    const here = (nom: string, combien = '2') => send(steward, path, { acte: 'present', nom, combien })
    await here('Les Élans')
    expect(await (await here('les elans')).json()).toMatchObject({ outcome: 'already-here' })
    const page = await text(path, steward)
    expect(page).toContain('Les Élans · 2\u00a0personnes')
    expect(page).not.toContain('les elans')
    const presence = /name="presence" value="([^"]+)"/.exec(page)?.[1] ?? ''
    await steward.post(path, { acte: 'parti', presence })
    expect(await text(path, steward)).not.toContain('Les Élans')
  })

  it('badly typed: said in words to the device, and beside the field without script', async () => {
    const { steward, live: path } = await live()
    const wrong = { acte: 'decision', quoi: '', pour: '31/02/2027', qui: 'Nous' }
    const answer = await send(steward, path, wrong)
    expect([answer.status, await answer.json()]).toEqual([
      422,
      { words: expect.stringContaining('Dites ce qui est décidé.') },
    ])
    const page = await steward.post(path, wrong)
    expect([page.status, await page.text()]).toEqual([422, expect.stringContaining('value="31/02/2027"')])
    expect((await send(steward, path, { acte: 'inconnu' })).status).toBe(422)
  })

  it('is refused in words when the meeting was cancelled meanwhile, and nothing is stored', async () => {
    const { steward, at, live: path } = await live()
    await steward.post(`${at}/annuler`)
    const late = await send(steward, path, { acte: 'decision', quoi: 'Trop tard' })
    expect([late.status, await late.json()]).toMatchObject([409, { outcome: 'cancelled' }])
    expect(await text(at, steward)).not.toContain('Trop tard')
  })

  it('belongs to those who tend the meeting', async () => {
    const { live: path } = await live()
    const { person } = await signatory()
    expect((await person.request(path)).status).toBe(404)
    expect((await send(person, path, { acte: 'decision', quoi: 'Non' })).status).toBe(404)
  })
})

describe('a signature given in the room', () => {
  it('says how it was given, is in force at once, and is confirmed from the mailbox in one press', async () => {
    const { steward, live: path } = await live()
    const association = newName()
    const sent = await send(steward, path, { ...signer, association, cle: crypto.randomUUID() })
    expect(await sent.json()).toMatchObject({ outcome: 'signed' })
    await world.settle()
    const found = await text(`/signataires?nom=${encodeURIComponent(association)}`)
    const slug = /\/associations\/([a-z0-9-]+)"/.exec(found)?.[1]
    const before = await text(`/associations/${slug}`)
    expect(before).toContain('Signature donnée en réunion')
    expect(before).not.toContain('Leïla')
    const letter = (await world.letters()).find(({ to }) => to === signer.courriel)
    expect(letter?.subject).toContain(association)
    const link = /\/reprise\/[\w-]{43}/.exec(letter?.text ?? '')?.[0] ?? ''
    expect(await text(link)).toContain('a signé la charte en réunion')
    expect(await text(`/associations/${slug}`)).toContain('Signature donnée en réunion')
    await world.post(link)
    await world.post(link)
    expect(await text(`/associations/${slug}`)).toContain('L’association l’a confirmée depuis')
  })

  it('of a sheet of paper says paper', async () => {
    const { steward, live: path } = await live()
    const association = newName()
    await send(steward, path, { ...signer, association, papier: 'oui', courriel: 'papier@essai.example' })
    const [row] = await world.owner`select proof_level, filled_in_by, consent from signatures
      where declared->>'name' = ${association}`
    expect(row).toMatchObject({ proof_level: 'paper', filled_in_by: steward.person.email })
    expect(row?.consent).toContain(association)
  })

  it('is one signature under sixteen sends, and changes nothing of one that stands', async () => {
    const { steward, live: path } = await live()
    const act = {
      ...signer,
      association: newName(),
      courriel: 'seize@essai.example',
      cle: crypto.randomUUID(),
    }
    const sent = await Promise.all(Array.from({ length: 16 }, () => send(steward, path, act)))
    for (const each of sent) expect(await each.json()).toMatchObject({ outcome: 'signed' })
    const again = await send(steward, path, { ...act, cle: crypto.randomUUID() })
    expect(await again.json()).toMatchObject({ outcome: 'already-signed' })
    await world.settle()
    expect((await world.letters()).filter(({ to }) => to === act.courriel)).toHaveLength(1)
  })

  it('gives the mailbox that was typed no right before it confirms', async () => {
    const { steward, live: path } = await live()
    const email = 'avant@essai.example'
    await send(steward, path, { ...signer, association: newName(), courriel: email })
    await world.settle()
    await world.post('/cooperations/noter', { email })
    await world.settle()
    const letters = (await world.letters()).filter(({ to }) => to === email)
    expect(letters.some((letter) => /\/cooperations\/noter\/[\w-]{43}/.test(letter.text))).toBe(false)
  })

  it('says beside each field what is missing', async () => {
    const { steward, live: path } = await live()
    const answer = await steward.post(path, { acte: 'signer', association: '', numero: 'W12', courriel: 'x' })
    const page = await answer.text()
    expect(answer.status).toBe(422)
    for (const words of [
      'Écrivez le nom',
      'Ce numéro n’est pas complet',
      'Écrivez qui signe',
      'Cochez cette case',
    ])
      expect(page).toContain(words)
  })
})

it('projects the charter, one article after another, with a code to sign', async () => {
  const { steward, live: path } = await live()
  const page = await text(`${path}/ecran`, steward)
  expect(page).toContain('id="article-1"')
  expect(page).toContain('class="qr"')
  expect(page).toContain('href="http://localhost:3000/signer"')
})
