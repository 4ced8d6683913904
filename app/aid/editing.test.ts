import { describe, expect, it } from 'vitest'
import { loadDemoPlaces } from '../../db/seeds/demo-places.ts'
import { testSite } from '../../test/site.ts'
import { answered, linkIn, posted } from '../../test/world/aid.ts'
import { meetingsOf } from '../../test/world/meetings.ts'
import { signedInAs } from '../../test/world/people.ts'
import { addToTeam } from '../accounts/index.ts'

const site = await testSite({ now: new Date('2026-11-14T20:00:00Z') })
await loadDemoPlaces(site.owner, new Date('2026-01-01'))
const { tending } = meetingsOf(site)
const text = async (path: string, who: { request(path: string): Promise<Response> } = site) =>
  (await who.request(path)).text()

/** The form of a listing as its page shows it, with something else typed over. */
async function typedOver(tended: string, more: Record<string, string> = {}) {
  const page = await text(`${tended}/modifier`)
  const value = (name: string) =>
    new RegExp(`<input[^>]*name="${name}"[^>]*value="([^"]*)"`).exec(page)?.[1] ?? ''
  const fields = ['title', 'capacity', 'hours', 'notice', 'insurance', 'accessibility', 'place', 'until']
  return {
    ...Object.fromEntries(fields.map((name) => [name, value(name)])),
    ...{ direction: 'need', kind: 'room', 'place-choice': 'qpv:QN99001M', 'needed-by': value('needed-by') },
    details: /<textarea[^>]*name="details"[^>]*>([^<]*)/.exec(page)?.[1] ?? '',
    ...more,
  }
}

async function edited(tended: string, more: Record<string, string>) {
  const sent = await site.post(`${tended}/modifier`, await typedOver(tended, more))
  await site.settle()
  return sent
}

const lettersTo = async (email: string, begins: string) =>
  (await site.letters()).filter(({ to, subject }) => to === email && subject.startsWith(begins))
let n = 0
const newMailbox = () => `repond${++n}@essai.example`

describe('a listing is corrected', () => {
  it('with every field, and its page says when; answers stay and nobody is told of a detail', async () => {
    const { tended, at } = await posted(site, { title: 'Une salle à corriger' })
    const email = newMailbox()
    await answered(site, at, email)
    const sent = await edited(tended, { details: 'Avec une cuisine', capacity: '40', hours: 'le soir' })
    expect(sent.headers.get('location')).toBe(`${tended}?fait=modifie`)
    const page = await text(at)
    for (const said of ['Avec une cuisine', '40', 'le soir', 'Modifiée le', '14 novembre 2026'])
      expect(page).toContain(said)
    expect(await lettersTo(email, 'L’annonce a changé')).toEqual([])
    expect(await text(tended)).toContain('Le Fil des mots')
  })

  it('and the open list says the day, in every file; of a listing as it was posted it says nothing', async () => {
    const { tended, at } = await posted(site, { title: 'Une salle en données' })
    const code = at.split('/').at(-1) ?? ''
    const day = async () => {
      const { annonces } = JSON.parse(await text('/entraide.json'))
      const line = (await text('/entraide.csv')).split('\n').find((one) => one.startsWith(code)) ?? ''
      const [one] = annonces.filter(({ adresse }: { adresse: string }) => adresse === code)
      return [one.modifiee_le, line.split(',').at(-2)]
    }
    expect(await day()).toEqual([null, ''])
    site.setClock(new Date('2026-11-16T20:00:00Z'))
    await edited(tended, { details: 'Avec une cuisine' })
    site.setClock(new Date('2026-11-14T20:00:00Z'))
    expect(await day()).toEqual(['2026-11-16', '2026-11-16'])
  })

  it('those who answered and still talk are told once when what, where or when is another', async () => {
    const { tended, at } = await posted(site, { title: 'Une salle samedi' })
    const [open, stopped] = [newMailbox(), newMailbox()]
    for (const email of [open, stopped]) await answered(site, at, email)
    await site.owner`update listing_answers set state = 'stopped' where email = ${stopped}`
    const form = await typedOver(tended, { title: 'Une salle dimanche', 'needed-by': '22/11/2026' })
    for (let i = 0; i < 3; i++) await site.post(`${tended}/modifier`, form)
    await site.settle()
    const [letter, ...more] = await lettersTo(open, 'L’annonce a changé')
    expect(more).toEqual([])
    expect(letter?.text).toContain('En une ligne\u00a0: Une salle dimanche')
    expect(letter?.text).toContain('Pour le 22 novembre 2026')
    expect(letter?.text).not.toContain('Où\u00a0:')
    expect(await lettersTo(stopped, 'L’annonce a changé')).toEqual([])
    expect(await text(await linkIn(site, open, /\/entraide\/conversation\/[\w-]{43}/))).toContain('Écrire à')
    expect(await text(tended)).not.toContain('?fait')
  })

  it('badly typed: said beside the field, nothing changed, nothing typed lost', async () => {
    const { tended, at } = await posted(site, { title: 'Une salle bien dite' })
    const sent = await edited(tended, { title: '', capacity: 'beaucoup', details: 'Mes mots' })
    const page = await sent.text()
    expect(sent.status).toBe(422)
    for (const said of ['Dites en une ligne', 'Écrivez un nombre', 'Mes mots']) expect(page).toContain(said)
    expect(await text(at)).toContain('Une salle bien dite')
    expect(await text(at)).not.toContain('Modifiée le')
  })

  it('sent as it was, it changes nothing; what is over is put back first; three essentials a day', async () => {
    const { tended, at } = await posted(site, { title: 'Une salle du jour' })
    await edited(tended, {})
    expect(await text(at)).not.toContain('Modifiée le')
    for (const title of ['Un', 'Deux', 'Trois']) expect((await edited(tended, { title })).status).toBe(303)
    const fourth = await edited(tended, { title: 'Quatre' })
    expect(await fourth.text()).toContain('trois fois aujourd’hui')
    const form = await typedOver(tended, { title: 'Quatre' })
    await site.post(tended, { act: 'close' })
    expect((await site.request(`${tended}/modifier`)).headers.get('location')).toBe(tended)
    expect((await site.post(`${tended}/modifier`, form)).status).toBe(422)
  })

  it('by whoever has its link or its desk, and by nobody else', async () => {
    const { tended } = await posted(site)
    const stranger = await signedInAs(site, 'curieuse@essai.example')
    const wrong = `/entraide/annonce/${'x'.repeat(43)}/modifier`
    expect((await site.request(wrong)).status).toBe(404)
    expect((await site.post(wrong, {})).status).toBe(404)
    const [row] =
      await site.owner`select l.id, a.slug from listings l join associations a on a.id = l.association_id
      order by l.posted_at desc, l.id desc limit 1`
    expect(
      (await stranger.request(`/espace/associations/${row?.slug}/entraide/${row?.id}/modifier`)).status,
    ).toBe(404)
    expect((await site.request(`${tended}/modifier`)).status).toBe(200)
  })
})

describe('a listing is hidden by the stewards of its territory', () => {
  const desk = '/espace/territoires/QN99001M/entraide'
  const idOf = async (at: string) =>
    (await site.owner`select id from listings where code = ${at.split('/').at(-1) ?? ''}`)[0]?.id as string
  const hide = (id: string, reason = 'Elle nomme une habitante.') => ({
    faire: 'hide',
    [`raison-${id}`]: reason,
  })

  it('for a public reason; its people are told, answer and correct it; it is shown again', async () => {
    const { by, tended, at } = await posted(site, { title: 'Une salle indiscrète' })
    const steward = await tending()
    const id = await idOf(at)
    const missing = await steward.post(`${desk}/${id}`, hide(id, ''))
    expect([missing.status, await missing.text()]).toEqual([
      422,
      expect.stringContaining('Dites pourquoi, en une phrase'),
    ])
    for (let i = 0; i < 2; i++) await steward.post(`${desk}/${id}`, hide(id))
    await site.settle()
    const [told, ...more] = await lettersTo(by.email, 'Votre annonce n’est plus montrée')
    expect(more).toEqual([])
    expect(told?.text).toContain('Elle nomme une habitante.')
    expect(await text(at)).toContain('Les personnes qui animent ce territoire l’ont masquée')
    for (const path of ['/entraide', '/entraide.json', '/territoires/QN99001M'])
      expect(await text(path)).not.toContain('Une salle indiscrète')
    const own = await linkIn(site, by.email, /\/entraide\/annonce\/[\w-]{43}/)
    await site.post(own, { act: 'answer', answer: 'C’est corrigé, pardon.' })
    await edited(tended, { details: 'Sans nom' })
    expect(await text(desk, steward)).toContain('C’est corrigé, pardon.')
    expect(await text(at)).not.toContain('C’est corrigé')
    await steward.post(`${desk}/${id}`, { faire: 'show' })
    await site.settle()
    expect(await lettersTo(by.email, 'De nouveau montrée')).toHaveLength(1)
    const page = await text(at)
    for (const said of ['Sans nom', 'l’ont masquée le', 'de nouveau montrée depuis'])
      expect(page).toContain(said)
  })

  it('only there, only by stewards, and never shown by them when the team hid it', async () => {
    const { at } = await posted(site, { title: 'Une salle à garder' })
    const id = await idOf(at)
    const [steward, relay, elsewhere] = [
      await tending(),
      await tending('relay'),
      await tending('steward', 'commune:99002'),
    ]
    expect((await elsewhere.request(desk)).status).toBe(404)
    expect((await elsewhere.post(`${desk}/${id}`, hide(id))).status).toBe(404)
    expect((await elsewhere.post(`/espace/territoires/99002/entraide/${id}`, hide(id))).status).toBe(404)
    expect((await relay.post(`${desk}/${id}`, hide(id))).status).toBe(404)
    const read = await text(desk, relay)
    expect(read).toContain('Une salle à garder')
    expect(read).not.toContain('value="hide"')
    expect(await text(at)).toContain('Une salle à garder')
    const team = await signedInAs(site, 'equipe@essai.example')
    await site.site.transaction((tx) => addToTeam(tx, 'equipe@essai.example', 'test', site.site.clock()))
    await team.post(`/equipe/entraide/${id}`, hide(id))
    expect(await text(at)).toContain('L’équipe nationale l’a masquée')
    await steward.post(`${desk}/${id}`, { faire: 'show' })
    expect(await text(at)).toContain('L’équipe nationale l’a masquée')
    await team.post(`/equipe/entraide/${id}`, { faire: 'show' })
    expect(await text(at)).toContain('Une salle à garder')
  })
})
