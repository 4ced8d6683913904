import { sync, type VEvent } from 'node-ical'
import { describe, expect, it } from 'vitest'
import { loadDemoPlaces } from '../../db/seeds/demo-places.ts'
import { testSite } from '../../test/site.ts'
import { meetingPlan, meetingsDesk, meetingsOf } from '../../test/world/meetings.ts'
import { signedInAs } from '../../test/world/people.ts'
import { remindOfMeetings } from './index.ts'

const now = new Date('2026-11-14T20:00:00Z')
const world = await testSite({ now })
const { site, owner, settle, letters } = world
await loadDemoPlaces(owner, new Date('2026-01-01'))

const here = meetingsDesk
const plan = meetingPlan
const { tending, signatory, convened, linkOf, invited, text } = meetingsOf(world)

describe('convening', () => {
  it('is for stewards, relays and those who speak for a signatory here; others find no page', async () => {
    const { person } = await signatory()
    for (const who of [
      await tending('steward'),
      await tending('relay'),
      await tending('steward', 'commune:99001'),
      person,
    ])
      expect((await who.request(`${here}/convoquer`)).status).toBe(200)
    const elsewhere = await tending('steward', 'commune:99002')
    const nobody = await signedInAs(world, 'personne@essai.example')
    for (const who of [elsewhere, nobody]) {
      expect((await who.request(`${here}/convoquer`)).status).toBe(404)
      expect((await who.post(`${here}/convoquer`, plan)).status).toBe(404)
      expect((await who.request(here)).status).toBe(404)
    }
    expect((await world.request(here)).headers.get('location')).toContain('/connexion')
  })

  it('is convening once, however often the form is sent', async () => {
    const steward = await tending()
    const form = { ...plan, cle: crypto.randomUUID() }
    const sent = await Promise.all(Array.from({ length: 16 }, () => steward.post(`${here}/convoquer`, form)))
    expect(new Set(sent.map((each) => each.headers.get('location'))).size).toBe(1)
  })

  it('says beside each field what is wrong, and loses nothing', async () => {
    const steward = await tending()
    const wrong = {
      titre: '',
      jour: '31/02/2027',
      heure: '25h',
      fin: 'tard',
      lieu: '',
      'en-ligne': 'x',
      lecture: '',
    }
    const sent = await steward.post(`${here}/convoquer`, { ...plan, ...wrong })
    const html = await sent.text()
    expect(sent.status).toBe(422)
    for (const sentence of [
      'Dites en quelques mots',
      'Ce jour n’existe pas',
      'Cette heure n’existe pas',
      'Dites où',
    ])
      expect(html).toContain(sentence)
    expect(html).toContain('value="31/02/2027"')
    expect(html).toContain('Tour de table')
  })

  it('stops at ten meetings a day', async () => {
    const steward = await tending()
    for (let n = 0; n < 10; n++) await convened(steward)
    const eleventh = await steward.post(`${here}/convoquer`, plan)
    expect([eleventh.status, await eleventh.text()]).toEqual([
      422,
      expect.stringContaining('beaucoup en un jour'),
    ])
  })

  it('leaves the meetings of others to whoever tends the territory', async () => {
    const [one, other] = [await signatory(), await signatory()]
    const at = await convened(one.person)
    expect((await one.person.request(`${at}/changer`)).status).toBe(200)
    expect((await other.person.request(`${at}/changer`)).status).toBe(404)
    expect((await other.person.post(`${at}/annuler`)).status).toBe(404)
    expect(await text(at, other.person)).not.toContain('Qui vient')
    expect((await (await tending()).request(`${at}/changer`)).status).toBe(200)
  })
})

describe('the answer of an association', () => {
  it('is asked once by letter, and opening the link changes nothing', async () => {
    const { steward, them, at, link } = await invited()
    await steward.post(`${at}/inviter`, { association: [them.id] })
    await settle()
    await expect(linkOf(them.email, 1)).rejects.toThrow('no link')
    await text(link)
    expect(await text(at, steward)).toContain('1\u00a0n’a pas encore répondu')
    expect(await text(link)).toContain('https://visio.example/salle')
  })

  it('is one answer under sixteen presses, and may change', async () => {
    const { steward, at, link, them } = await invited()
    const yes = { reponse: 'yes', combien: '3', phrase: 'Avec la soupe' }
    const sent = await Promise.all(Array.from({ length: 16 }, () => world.post(link, yes)))
    expect(sent.map(({ status }) => status)).toEqual(Array(16).fill(303))
    expect(await text(at, steward)).toContain(`${them.name} · 3\u00a0personnes · Avec la soupe`)
    await world.post(link, { reponse: 'no' })
    const page = await text(at, steward)
    expect(page).toContain('1\u00a0ne vient pas')
    expect(page).not.toContain('3\u00a0personnes')
  })

  it('badly typed: said beside the field, nothing stored, nothing lost', async () => {
    const { link } = await invited()
    const sent = await world.post(link, { reponse: '', combien: 'beaucoup', phrase: 'Nous verrons' })
    const html = await sent.text()
    expect(sent.status).toBe(422)
    expect(html).toContain('Choisissez oui, non ou peut-être.')
    expect(html).toContain('value="Nous verrons"')
    expect(html).toContain('value="beaucoup"')
  })

  it('has a kind page for a link that is not one', async () => {
    expect((await world.request('/rencontre/perdu')).status).toBe(404)
    expect((await world.post('/rencontre/perdu', { reponse: 'yes' })).status).toBe(404)
    expect((await world.request('/rencontre/perdu/agenda.ics')).status).toBe(404)
  })

  it('is asked of other mailboxes too, a line each, and never shows them', async () => {
    const steward = await tending()
    const at = await convened(steward)
    const wrong = await steward.post(`${at}/inviter`, { autres: 'La Toupie, contact@' })
    expect([wrong.status, await wrong.text()]).toEqual([422, expect.stringContaining('La Toupie, contact@')])
    await steward.post(`${at}/inviter`, {
      autres: 'La Toupie, contact@la-toupie.example\n\nseul@essai.example',
    })
    await settle()
    expect(await text(await linkOf('contact@la-toupie.example'))).toContain('Pour La Toupie')
    expect(await text(await linkOf('seul@essai.example'))).toContain('Pour seul@essai.example')
    expect(await text(at, steward)).not.toContain('contact@la-toupie.example')
    const many = Array.from({ length: 21 }, (_, n) => `n${n}@essai.example`).join('\n')
    expect((await steward.post(`${at}/inviter`, { autres: many })).status).toBe(422)
  })

  it('is asked of nobody who chose silence', async () => {
    const { steward, at } = await invited()
    const silent = await signatory({ publication: 'counted' })
    expect(await text(`${at}/inviter`, steward)).not.toContain(silent.name)
    await steward.post(`${at}/inviter`, { association: [silent.id] })
    await settle()
    await expect(linkOf(silent.email)).rejects.toThrow('no link')
  })
})

describe('a change', () => {
  const event = async (path: string) => {
    const read = sync.parseICS(await text(path))
    return Object.values(read).find((part): part is VEvent => part?.type === 'VEVENT')
  }

  it('of hour is told by letter, and calendars follow: same name, raised count, hour of Paris', async () => {
    const { steward, them, at, slug, link } = await invited()
    const before = await event(`/rencontres/${slug}.ics`)
    expect(before?.start.toISOString()).toBe('2026-12-03T17:30:00.000Z')
    await steward.post(`${at}/changer`, { ...plan, jour: '01/07/2027' })
    await settle()
    const after = await event(`/rencontres/${slug}.ics`)
    expect(after?.start.toISOString()).toBe('2027-07-01T16:30:00.000Z')
    expect([after?.uid, Number(after?.sequence)]).toEqual([before?.uid, Number(before?.sequence) + 1])
    expect((await letters()).find(({ to }) => to === them.email)?.subject).toMatch(
      /^Changement.*1er juillet 2027/,
    )
    expect((await event(`${link}/agenda.ics`))?.description).toContain('https://visio.example/salle')
    expect(await text(`/rencontres/${slug}.ics`)).not.toContain('visio.example')
  })

  it('of words alone sends no letter, and none changes nothing', async () => {
    const { steward, them, at } = await invited()
    const change = (more: object) => steward.post(`${at}/changer`, { ...plan, ...more })
    expect((await change({})).headers.get('location')).toContain('fait=unchanged')
    expect((await change({ ordre: 'Autre chose' })).headers.get('location')).toContain('fait=changed')
    await settle()
    expect(
      (await letters()).filter(({ to, subject }) => to === them.email && /Changement/.test(subject)),
    ).toEqual([])
  })

  it('cancelled: told once, kept in the calendar as cancelled, and answered no more', async () => {
    const { steward, them, at, slug, link } = await invited()
    await steward.post(`${at}/annuler`, { pourquoi: 'La salle est prise' })
    await steward.post(`${at}/annuler`, { pourquoi: 'Encore' })
    await settle()
    const told = (await letters()).filter(({ to, subject }) => to === them.email && /Annulée/.test(subject))
    expect(told).toHaveLength(1)
    expect(told[0]?.text).toContain('La salle est prise')
    expect((await event(`/rencontres/${slug}.ics`))?.status).toBe('CANCELLED')
    expect((await event('/agenda.ics'))?.uid).toBeDefined()
    await world.post(link, { reponse: 'yes' })
    expect(await text(at, steward)).toContain('1\u00a0n’a pas encore répondu')
    expect((await steward.post(`${at}/changer`, plan)).status).toBe(422)
  })
})

describe('reminders', () => {
  const remindOn = async (day: string) => {
    world.setClock(new Date(`${day}T10:00:00Z`))
    await remindOfMeetings(site)
    await remindOfMeetings(site)
    await settle()
    world.setClock(now)
  }
  const reminders = async (email: string) =>
    (await letters()).filter(({ to, subject }) => to === email && /^Bientôt/.test(subject))

  it('leave once, three days before, with a link that works', async () => {
    const { them } = await invited()
    await remindOn('2026-11-28')
    expect(await reminders(them.email)).toHaveLength(0)
    await remindOn('2026-12-01')
    await remindOn('2026-12-02')
    const [letter, ...more] = await reminders(them.email)
    expect(more).toHaveLength(0)
    const link = /\/rencontre\/[\w-]{43}/.exec(letter?.text ?? '')?.[0] ?? ''
    expect((await world.post(link, { reponse: 'perhaps' })).headers.get('location')).toContain('fait=oui')
  })

  it('do not leave to who said no, to who asked for silence, nor once stopped', async () => {
    const [no, quiet, stopped] = [await invited(), await invited(), await invited()]
    await world.post(no.link, { reponse: 'no' })
    await world.post(`${quiet.link}/lettres`, { lettres: 'non' })
    await stopped.steward.post(`${stopped.at}/rappels`, { rappels: 'non' })
    await remindOn('2026-12-01')
    for (const { them } of [no, quiet, stopped]) expect(await reminders(them.email)).toHaveLength(0)
  })
})
