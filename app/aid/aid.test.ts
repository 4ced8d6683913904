import { describe, expect, it } from 'vitest'
import { loadDemoPlaces } from '../../db/seeds/demo-places.ts'
import { testSite } from '../../test/site.ts'
import { linkIn, posted, poster } from '../../test/world/aid.ts'
import { tendListings } from './index.ts'

const now = new Date('2026-11-14T20:00:00Z')
const site = await testSite({ now })
await loadDemoPlaces(site.owner, new Date('2026-01-01'))

const page = async (path: string) => (await site.request(path)).text()

describe('posting a need or an offer', () => {
  it('shows it at once on the list, at its place and under its own address, and writes to who posted', async () => {
    const { by, at } = await posted(site, { title: 'Des tables pour la fête', kind: 'equipment' })
    for (const path of ['/entraide', '/territoires/QN99001M', '/territoires/99001', at])
      expect(await page(path), path).toContain('Des tables pour la fête')
    expect(await page(at)).toContain(by.name)
    const own = /\/associations\/[a-z0-9-]+/.exec(await page(at))?.[0] ?? ''
    expect(await page(own)).toContain('Des tables pour la fête')
    expect(await linkIn(site, by.email, /\/entraide\/annonce\/[\w-]{43}/)).toBeDefined()
  })

  it('is posting once, however often the form is sent', async () => {
    const by = await poster(site)
    const typed = {
      ...{ direction: 'offer', kind: 'skill', title: 'Réparer un vélo', place: 'Les Glycines' },
      until: '30/11/2026',
    }
    const sent = await Promise.all(Array.from({ length: 16 }, () => site.post(by.link, typed)))
    expect(sent.map(({ status }) => status)).toEqual(Array(16).fill(303))
    const rows = await site.owner`select 1 from listings where title = 'Réparer un vélo'`
    expect(rows).toHaveLength(1)
  })

  it('says what is wrong beside each field, and keeps what was typed', async () => {
    const by = await poster(site)
    const sent = await site.post(by.link, {
      ...{ title: 'Une salle', place: 'Nulle-Part-les-Bains', until: '31/02/2026' },
      capacity: 'beaucoup',
    })
    const html = await sent.text()
    expect(sent.status).toBe(422)
    for (const words of [
      'Dites si c’est un besoin ou une offre.',
      'Dites de quoi il s’agit.',
      'Nous ne connaissons pas ce lieu.',
      'Ce jour n’existe pas.',
      'Écrivez un nombre, par exemple 40',
      'value="Une salle"',
    ])
      expect(html).toContain(words)
  })

  it('gives the same answer to whoever asks for a link, and a kind page for a link that is not one', async () => {
    const by = await poster(site)
    const [known, unknown] = [by.email, 'curieux@essai.example']
    const pages = await Promise.all(
      [known, unknown].map(async (email) => (await site.post('/entraide/publier', { email })).text()),
    )
    expect(pages[0]?.replaceAll(known, '')).toBe(pages[1]?.replaceAll(unknown, ''))
    for (const path of ['publier/perdu', 'annonce/perdu', 'reponse/perdu', 'conversation/perdu'])
      expect((await site.request(`/entraide/${path}`)).status).toBe(404)
    await site.settle()
  })

  it('shows what was typed as text, in the page and in the files', async () => {
    const nasty = '=HYPERLINK("x") <script>alert(1)</script>'
    const { at } = await posted(site, { title: nasty, details: nasty })
    expect(await page(at)).not.toContain('<script>alert')
    expect(await page('/entraide.csv')).toContain(`"'=HYPERLINK`)
    expect(await page('/entraide.atom')).toContain(`<![CDATA[Besoin · ${nasty}]]>`)
  })
})

describe('the list', () => {
  it('is filtered by need or offer, kind, theme and place, in its files too', async () => {
    await posted(site, { title: 'Un minibus pour dimanche', kind: 'equipment', direction: 'offer' })
    for (const query of ['sens=offre', 'quoi=equipment', 'lieu=Les Glycines', 'lieu=Valbrume'])
      for (const file of ['/entraide', '/entraide.json', '/entraide.csv', '/entraide.atom'])
        expect(await page(`${file}?${query}`), `${file} ${query}`).toContain('Un minibus pour dimanche')
    for (const query of ['sens=besoin', 'quoi=room', 'theme=sport', 'lieu=Port-Clairière'])
      expect(await page(`/entraide.json?${query}`), query).not.toContain('Un minibus pour dimanche')
    expect((await site.request('/entraide?lieu=Nulle-Part-les-Bains')).status).toBe(422)
  })

  it('is read page after page, newest or nearest first, each listing once', async () => {
    const by = await poster(site)
    const typed = { direction: 'need', kind: 'information', place: 'Les Glycines', until: '30/11/2026' }
    for (let i = 0; i < 9; i++) await site.post(by.link, { ...typed, title: `Question ${i}` })
    const { openListings } = await import('./index.ts')
    for (const near of [undefined, { lon: -20.3, lat: 46.6 }]) {
      const seen: string[] = []
      let after: { key: string; id: string } | undefined
      do {
        const filter = { kind: 'information' as const, ...(near && { near }) }
        const { listings, next } = await openListings(site.site.db, filter, '2026-11-14', { after, size: 4 })
        seen.push(...listings.map(({ title }) => title))
        after = next
      } while (after)
      expect(seen.toSorted()).toEqual(Array.from({ length: 9 }, (_, i) => `Question ${i}`))
    }
    await site.settle()
  })
})

describe('the end of a listing', () => {
  it('comes by itself at its date; one letter asks before, and prolonging brings another before the new date', async () => {
    const { by, at, tended } = await posted(site, { title: 'Un barnum', until: '20/11/2026' })
    const asked = async () =>
      (await site.letters()).filter(({ to, subject }) => to === by.email && subject.startsWith('Trouvé'))
    await at18()
    await at18()
    expect(await asked()).toHaveLength(1)
    await site.post(tended, { act: 'prolong', until: '25/11/2026' })
    await turn('2026-11-19T09:00:00Z')
    expect(await asked()).toHaveLength(1)
    await turn('2026-11-23T09:00:00Z')
    expect(await asked()).toHaveLength(2)
    await turn('2026-11-25T21:00:00Z')
    expect(await page(at)).toContain('Répondre')
    await turn('2026-11-26T09:00:00Z')
    expect(await page(at)).toContain('Cette annonce est passée')
    expect(await page('/entraide')).not.toContain('Un barnum')
    site.setClock(now)
  })

  it('is off the list at its date even before the clock comes round', async () => {
    const { at } = await posted(site, { title: 'Un vidéoprojecteur', until: '16/11/2026' })
    site.setClock(new Date('2026-11-17T00:30:00Z'))
    site.site.changed()
    expect(await page('/entraide')).not.toContain('Un vidéoprojecteur')
    expect(await page(at)).toContain('Cette annonce est passée')
    site.setClock(now)
    site.site.changed()
  })

  it('closed by mistake, it can be put back; found, it stays found', async () => {
    const { at, tended } = await posted(site, { title: 'Une sono' })
    await site.post(tended, { act: 'close' })
    expect(await page(at)).toContain('Cette annonce est fermée')
    await site.post(tended, { act: 'prolong', until: '28/11/2026' })
    expect(await page('/entraide')).toContain('Une sono')
    await site.post(tended, { act: 'find', who: 'none' })
    await site.post(tended, { act: 'prolong', until: '29/11/2026' })
    expect(await page(at)).toContain('Trouvé')
    expect(await page('/entraide')).not.toContain('Une sono')
  })

  const at18 = () => turn('2026-11-18T09:00:00Z')
  async function turn(at: string) {
    site.setClock(new Date(at))
    await tendListings(site.site)
    await site.settle()
  }
})
