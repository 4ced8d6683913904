import { describe, expect, it } from 'vitest'
import { loadDemoPlaces } from '../../db/seeds/demo-places.ts'
import { testSite } from '../../test/site.ts'
import { another } from '../../test/world/another.ts'
import { askToSign, fillIn, linkFor, pressLink, signWholly } from '../../test/world/sign.ts'

const site = await testSite()
await loadDemoPlaces(site.owner, site.site.clock())

async function countOf(name: string, state: string): Promise<number> {
  const rows = await site.owner`
    select id from signatures where declared->>'name' = ${name} and state = ${state}`
  return rows.length
}

async function textOf(path: string): Promise<string> {
  return (await site.request(path)).text()
}

describe('signing, from the first field to the receipt', () => {
  it('signs when the button is pressed and not before', async () => {
    await askToSign(site)
    const link = await linkFor(site, 'ines@glaneurs.example')
    expect(await textOf(link)).toContain('Signer au nom de Les Glaneurs de Valbrume')
    expect(await countOf('Les Glaneurs de Valbrume', 'in-force')).toBe(0)
    const pressed = await pressLink(site, link)
    expect(pressed.headers.get('location')).toBe(`${link}?merci`)
    const receipt = await textOf(`${link}?merci`)
    expect(receipt).toContain('C’est signé. Merci.')
    expect(receipt).toContain('Les Glycines')
    await site.settle()
    const [letter] = await site.letters()
    expect(letter?.subject).toBe('La signature de Les Glaneurs de Valbrume est enregistrée')
    expect(await countOf('Les Glaneurs de Valbrume', 'in-force')).toBe(1)
  })

  it('lets anybody verify a receipt, and tells them nobody’s name', async () => {
    const { name, association, mandate } = another()
    const link = await signWholly(site, { association, mandate })
    const [reference] = /[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{3}/.exec(await textOf(link)) ?? []
    const asked = await site.request(`/verifier?code=${reference?.toLowerCase().replaceAll('-', ' ')}`)
    expect(asked.headers.get('location')).toBe(`/verifier/${reference}`)
    const page = await textOf(`/verifier/${reference}`)
    expect(page).toContain('Ce reçu est authentique')
    expect(page).toContain(name)
    expect(page).not.toContain('Inès Larbaud')
    expect((await site.request('/verifier?code=K7MR-4PXD-9TC')).status).toBe(422)
    expect((await site.request('/verifier/2222-2222-222')).status).toBe(404)
  })

  it('sends the link to the person who signs when somebody else fills in the form', async () => {
    const { email, association, mandate } = another()
    await askToSign(site, { association, mandate: { ...mandate, who: 'other', filler: 'Karim Belhadj' } })
    const letter = (await site.letters()).find(({ to }) => to === email)
    expect(letter?.text).toContain('Karim Belhadj a préparé la signature')
  })

  it('needs both presidents when there are two', async () => {
    const { name, email, association, mandate } = another()
    const second = { 'second-name': 'Léo Marchal', 'second-email': `leo.${email}` }
    await askToSign(site, { association, mandate: { ...mandate, ...second } })
    const [first, other] = [await linkFor(site, email), await linkFor(site, `leo.${email}`)]
    expect((await pressLink(site, first)).headers.get('location')).toBe(first)
    expect(await textOf(first)).toContain('Il manque encore celle de la deuxième personne')
    expect(await countOf(name, 'in-force')).toBe(0)
    await pressLink(site, other)
    expect(await countOf(name, 'in-force')).toBe(1)
    expect(await textOf(first)).toContain('Léo Marchal')
  })

  it('waits for the board, then takes its decision from the link', async () => {
    const { name, email, association, mandate } = another()
    await askToSign(site, {
      association,
      mandate: { ...mandate, decided: 'not-yet', body: '', 'decided-on': '' },
    })
    const link = await linkFor(site, email)
    expect(await textOf(link)).toContain('La décision est-elle prise')
    const wrong = await site.post(`${link}/decision`, { body: 'bureau', 'decided-on': '31/02/2026' })
    expect(wrong.status).toBe(422)
    expect(await wrong.text()).toContain('value="bureau"')
    await site.post(`${link}/decision`, { body: 'bureau', 'decided-on': '12/11/2026' })
    expect(await textOf(link)).toContain('bureau, le 12 novembre 2026')
    await pressLink(site, link)
    expect(await countOf(name, 'in-force')).toBe(1)
  })

  it('withdraws, and signs again as a new signature', async () => {
    const { name, association, mandate } = another()
    const link = await signWholly(site, { association, mandate })
    expect(await textOf(`${link}/retirer`)).toContain(`Retirer la signature de ${name}`)
    expect(await countOf(name, 'in-force')).toBe(1)
    await site.post(`${link}/retirer`)
    expect(await textOf(link)).toContain('Cette signature est retirée')
    expect(await countOf(name, 'withdrawn')).toBe(1)
    await signWholly(site, { association, mandate })
    expect(await countOf(name, 'in-force')).toBe(1)
    expect(await countOf(name, 'withdrawn')).toBe(1)
  })
})

describe('the same gesture many times', () => {
  it('records one request when the same form is sent sixteen times at once', async () => {
    const { name, association, mandate } = another()
    const { at, fields } = await fillIn(site, { association, mandate })
    const sent = await Promise.all(Array.from({ length: 16 }, () => site.post(`${at}/relecture`, fields)))
    expect(sent.map(({ status }) => status)).toEqual(Array(16).fill(303))
    expect(new Set(sent.map(({ headers }) => headers.get('location')))).toEqual(new Set([`${at}/merci`]))
    expect(await countOf(name, 'awaiting-confirmation')).toBe(1)
    const before = (await site.letters()).length
    await site.settle()
    expect((await site.letters()).length).toBe(before + 1)
  })

  it('signs once when the button is pressed sixteen times at once, and gives all the same receipt', async () => {
    const { name, email, association, mandate } = another()
    await askToSign(site, { association, mandate })
    const link = await linkFor(site, email)
    const pressed = await Promise.all(Array.from({ length: 16 }, () => pressLink(site, link)))
    expect(pressed.map(({ status }) => status)).toEqual(Array(16).fill(303))
    const receipts = await Promise.all(pressed.map(({ headers }) => textOf(headers.get('location') ?? '')))
    expect(new Set(receipts).size).toBe(1)
    expect(await countOf(name, 'in-force')).toBe(1)
    const before = (await site.letters()).length
    await site.settle()
    expect((await site.letters()).length).toBe(before + 1)
  })

  it('signs once when two presidents press many times in the same instant', async () => {
    const { name, email, association, mandate } = another()
    const second = { 'second-name': 'Léo Marchal', 'second-email': `leo.${email}` }
    await askToSign(site, { association, mandate: { ...mandate, ...second } })
    const links = [await linkFor(site, email), await linkFor(site, `leo.${email}`)]
    const presses = Array.from({ length: 8 }, (_, i) => links[i % 2] ?? '')
    const pressed = await Promise.all(presses.map((link) => pressLink(site, link)))
    expect(pressed.map(({ status }) => status)).toEqual(Array(8).fill(303))
    expect(await countOf(name, 'in-force')).toBe(1)
    const events = await site.owner`
      select event from signature_events e join signatures s on s.id = e.signature_id
      where s.declared->>'name' = ${name} order by e.id`
    expect(events.map(({ event }) => event)).toEqual(['submit', 'confirm-first', 'confirm-last'])
  })

  it('gives an association one voice, however many of its people ask at once', async () => {
    const { name, association } = another()
    const emails = Array.from({ length: 4 }, (_, i) => `membre${i}@essai.example`)
    for (const email of emails) await askToSign(site, { association, mandate: { 'signer-email': email } })
    const links = await Promise.all(emails.map((email) => linkFor(site, email)))
    const pressed = await Promise.all(links.map((link) => pressLink(site, link)))
    expect(pressed.map(({ status }) => status).sort()).toEqual([303, 409, 409, 409])
    expect(await countOf(name, 'in-force')).toBe(1)
  })
})

it('prints the receipt of a signature in force, and of no other', async () => {
  const { email, association, mandate } = another()
  await askToSign(site, { association, mandate })
  const link = await linkFor(site, email)
  expect((await site.request(`${link}/recu.pdf`)).status).toBe(404)
  await pressLink(site, link)
  const paper = await site.request(`${link}/recu.pdf`)
  expect(paper.headers.get('content-type')).toBe('application/pdf')
  expect(paper.headers.get('cache-control')).toBe('no-store')
  const pdf = Buffer.from(await paper.arrayBuffer()).toString('latin1')
  expect(pdf).toContain('/StructTreeRoot')
  expect(pdf).toContain('pdfuaid:part')
})
