import { describe, expect, it } from 'vitest'
import { loadDemoPlaces } from '../../db/seeds/demo-places.ts'
import { testSite } from '../../test/site.ts'
import { another } from '../../test/world/another.ts'
import { signWholly } from '../../test/world/sign.ts'

const site = await testSite({ now: new Date('2026-11-14T20:00:00Z') })
await loadDemoPlaces(site.owner, new Date('2026-01-01'))

/** An association that signed, and its noting link. */
async function signatory(reading = {}) {
  const one = another()
  await signWholly(site, { ...one, reading })
  await site.post('/cooperations/noter', { email: one.email })
  await site.settle()
  return { ...one, link: await linkIn(one.email, /\/cooperations\/noter\/[\w-]{43}/) }
}

async function linkIn(email: string, shape: RegExp): Promise<string> {
  const letter = (await site.letters()).find(({ to, text }) => to === email && shape.test(text))
  const path = shape.exec(letter?.text ?? '')?.[0]
  if (!path) throw new Error(`no link for ${email}`)
  return path
}

const sideLink = /\/cooperation\/[\w-]{43}/

function noteOf(other: string, more: Record<string, string> = {}) {
  return { what: 'Une fête de rue', with: other, when: '12/11/2026', ...more }
}

/** A noted cooperation, its letter posted. @returns the link of the other side. */
async function noted(more: Record<string, string> = {}) {
  const [us, them] = [await signatory(), await signatory()]
  expect((await site.post(us.link, noteOf(them.name, more))).status).toBe(303)
  await site.settle()
  return { us, them, answer: await linkIn(them.email, sideLink) }
}

async function page(path: string): Promise<string> {
  return (await site.request(path)).text()
}

describe('noting a cooperation', () => {
  it('asks three things, and writes to the other side', async () => {
    const { us, answer } = await noted()
    expect(await page(answer)).toContain(`Avez-vous fait cela avec ${us.name}`)
  })

  it('is noting once, however often the form is sent', async () => {
    const [us, them] = [await signatory(), await signatory()]
    const sent = await Promise.all(Array.from({ length: 16 }, () => site.post(us.link, noteOf(them.name))))
    expect(new Set(sent.map((each) => each.headers.get('location'))).size).toBe(1)
    await site.settle()
    const letters = (await site.letters()).filter(({ to, text }) => to === them.email && sideLink.test(text))
    expect(letters).toHaveLength(1)
  })

  it('keeps what was typed and says what is missing', async () => {
    const us = await signatory()
    const sent = await site.post(us.link, { what: 'Une sortie au parc', with: '', when: '31/02/2026' })
    const html = await sent.text()
    expect(sent.status).toBe(422)
    expect(html).toContain('value="Une sortie au parc"')
    expect(html).toContain('Dites avec quelle association.')
    expect(html).toContain('Ce jour n’existe pas.')
  })

  it('asks where to write to an association that is not known here, and forgets it after its answer', async () => {
    const us = await signatory()
    const asked = await site.post(us.link, noteOf('Un club inconnu'))
    expect(await asked.text()).toContain('name="email"')
    const email = 'club@inconnu.example'
    expect((await site.post(us.link, noteOf('Un club inconnu', { email }))).status).toBe(303)
    await site.settle()
    await site.post(await linkIn(email, sideLink), { answer: 'agree' })
    site.setClock(new Date('2026-12-20T20:00:00Z'))
    const { tidyCooperations } = await import('./index.ts')
    await tidyCooperations(site.site)
    site.setClock(new Date('2026-11-14T20:00:00Z'))
    const kept = await site.owner`select 1 from cooperations where other_email = ${email}`
    expect(kept).toHaveLength(0)
  })

  it('treats who asked for silence as unknown, and proposes it to nobody', async () => {
    const [us, silent] = [await signatory(), await signatory({ publication: 'counted' })]
    const proposed = await site.request(`/cooperations/associations?q=${encodeURIComponent(silent.name)}`)
    expect(await proposed.json()).toEqual([])
    expect((await site.post(us.link, noteOf(silent.name))).status).toBe(422)
  })

  it('refuses a cooperation with oneself', async () => {
    const us = await signatory()
    const sent = await site.post(us.link, noteOf(us.name))
    expect(sent.status).toBe(422)
    expect(await sent.text()).toContain('C’est votre propre association.')
  })

  it('spaces letters to one mailbox out: the fourth of a day leaves the next day', async () => {
    const [us, them] = [await signatory(), await signatory()]
    for (const what of ['Un', 'Deux', 'Trois', 'Quatre'])
      await site.post(us.link, noteOf(them.name, { what }))
    const facts = await site.owner<{ later: string | null }[]>`
      select payload->>'notBefore' as later from facts where name = 'cooperation.noted' order by id desc limit 4`
    expect(facts.map(({ later }) => later !== null)).toEqual([true, false, false, false])
    await site.settle()
  })

  it('gives the same answer to whoever asks for a noting link', async () => {
    const us = await signatory()
    const [known, unknown] = [us.email, 'curieux@essai.example']
    const pages = await Promise.all(
      [known, unknown].map(async (email) => (await site.post('/cooperations/noter', { email })).text()),
    )
    expect(pages[0]?.replaceAll(known, '')).toBe(pages[1]?.replaceAll(unknown, ''))
    await site.settle()
  })
})

describe('the answer of the other side', () => {
  it('changes nothing when the link is opened', async () => {
    const { answer } = await noted()
    await page(answer)
    expect(await page(answer)).toContain('Oui, c’est bien cela')
  })

  it('yes: confirmed, and shown only once both wish so', async () => {
    const { us, them, answer } = await noted({ what: 'Un tournoi de pétanque' })
    await site.post(answer, { answer: 'agree' })
    await site.settle()
    expect(await page('/cooperations')).not.toContain('Un tournoi de pétanque')
    await site.post(`${answer}/montrer`, { show: 'yes' })
    expect(await page('/cooperations')).not.toContain('Un tournoi de pétanque')
    const ours = await linkIn(us.email, sideLink)
    await site.post(`${ours}/montrer`, { show: 'yes' })
    const shown = await page('/cooperations')
    expect(shown).toContain('Un tournoi de pétanque')
    expect(shown).toContain(us.name)
    expect(shown).toContain(them.name)
    await site.post(`${answer}/montrer`, { show: 'no' })
    expect(await page('/cooperations')).not.toContain('Un tournoi de pétanque')
  })

  it('not quite: the words go back, and hold once agreed to', async () => {
    const { us, answer } = await noted()
    await site.post(answer, { answer: 'correct', what: 'Un repas de rue', when: '13/11/2026' })
    await site.settle()
    const ours = await linkIn(us.email, sideLink)
    expect(await page(ours)).toContain('Un repas de rue, 13 novembre 2026')
    await site.post(ours, { answer: 'agree' })
    const confirmed = await page(answer)
    expect(confirmed).toContain('Les deux associations disent la même chose')
    expect(confirmed).toContain('Un repas de rue')
  })

  it('not quite, badly typed: said beside the field, nothing lost', async () => {
    const { answer } = await noted()
    const sent = await site.post(answer, { answer: 'correct', what: 'Un repas', when: 'hier' })
    const html = await sent.text()
    expect(sent.status).toBe(422)
    expect(html).toContain('value="Un repas"')
    expect(html).toContain('Ce jour n’existe pas.')
  })

  it('no: it is shown nowhere, and a second press changes nothing', async () => {
    const { answer } = await noted()
    await site.post(answer, { answer: 'decline' })
    await site.post(answer, { answer: 'agree' })
    expect(await page(answer)).toContain('Cette coopération n’a pas été confirmée')
  })

  it('is one answer under sixteen presses at once', async () => {
    const { us, answer } = await noted()
    const sent = await Promise.all(Array.from({ length: 16 }, () => site.post(answer, { answer: 'agree' })))
    expect(sent.map(({ status }) => status)).toEqual(Array(16).fill(303))
    await site.settle()
    const thanks = (await site.letters()).filter(({ to, text }) => to === us.email && sideLink.test(text))
    expect(thanks).toHaveLength(1)
  })

  it('cannot be given by the side that noted', async () => {
    const { us, answer } = await noted()
    await site.post(answer, { answer: 'correct', what: 'Un repas', when: '13/11/2026' })
    await site.settle()
    const ours = await linkIn(us.email, sideLink)
    await site.post(ours, { answer: 'correct', what: 'Autre chose', when: '13/11/2026' })
    expect(await page(ours)).toContain('Un repas, 13 novembre 2026')
  })

  it('has a kind page for a link that is not one', async () => {
    for (const path of ['/cooperation/perdu', '/cooperations/noter/perdu'])
      expect((await site.request(path)).status).toBe(404)
  })
})
