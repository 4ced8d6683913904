import { sync, type VEvent } from 'node-ical'
import { beforeEach, describe, expect, it } from 'vitest'
import { signedInAs } from '../../test/world/local.ts'
import {
  associationCalled,
  engagementFor,
  planned,
  planSite,
  samir,
  valbrume,
  withoutPlan,
} from '../../test/world/plan.ts'

const site = await planSite()
const { request, owner, settle, letters } = site
const steward = await signedInAs(site, samir)
const ines = 'ines@les-glaneurs-de-valbrume.example'
const glaneurs = 'Les Glaneurs de Valbrume'
const own = '/espace/associations/les-glaneurs-de-valbrume/engagements'
beforeEach(() => withoutPlan(site))

const textAt = async (path: string, who = site.visitor()) => (await who.request(path)).text()
const commitmentOf = async (heading: string) => {
  const page = await textAt(`${valbrume}/plan/ajouter`, steward)
  return new RegExp(`value="([^"]+)"[^>]*>${heading}`).exec(page)?.[1] ?? ''
}
const fields = async (more: Record<string, string> = {}) => ({
  cle: crypto.randomUUID(),
  pour: await commitmentOf('Le goûter du mercredi'),
  quoi: 'Tenir le goûter de janvier',
  precisions: 'Crêpes.',
  echeance: '13/01/2027',
  'a-qui': '',
  ...more,
})

describe('the stewards write the plan', () => {
  it('adds an action to a commitment once, however often the form is sent', async () => {
    const form = await fields()
    for (let i = 0; i < 2; i++)
      expect((await steward.post(`${valbrume}/plan/ajouter`, form)).headers.get('location')).toBe(
        `${valbrume}/plan?fait=added`,
      )
    const plan = await textAt(`${valbrume}/plan`)
    expect(plan.match(/Tenir le goûter de janvier/g)).toHaveLength(1)
    expect(plan).toContain('Qui la prend')
    expect(plan).toContain('pour le 13 janvier 2027')
  })

  it('keeps what was typed beside the sentence that says what is wrong, and stores nothing', async () => {
    const answer = await steward.post(
      `${valbrume}/plan/ajouter`,
      await fields({ quoi: '', pour: 'article:none' }),
    )
    const page = await answer.text()
    expect(answer.status).toBe(422)
    expect(page).toContain('Dites en une ligne ce que l’on fait.')
    expect(page).toContain('Crêpes.')
    expect(await owner`select id from planned_actions`).toHaveLength(0)
  })

  it('takes only commitments of this charter, and associations of its list', async () => {
    const wrong = await steward.post(`${valbrume}/plan/ajouter`, await fields({ pour: 'article:none' }))
    expect(await wrong.text()).toContain('Choisissez un engagement de la liste.')
    const stranger = await steward.post(
      `${valbrume}/plan/ajouter`,
      await fields({ 'a-qui': crypto.randomUUID() }),
    )
    expect(await stranger.text()).toContain('Choisissez une association de la liste.')
    expect(await owner`select id from planned_actions`).toHaveLength(0)
  })

  it('links an action to what an association promised when it signed the national charter', async () => {
    const page = await textAt(`${valbrume}/plan/ajouter`, steward)
    const promise = /value="(promise:[^"]+)"/.exec(page)?.[1]
    expect(promise).toBeDefined()
    await steward.post(`${valbrume}/plan/ajouter`, await fields({ pour: promise ?? '' }))
    const [row] = await owner`select promised_by, commitment from planned_actions`
    expect(row?.promised_by).toBeTruthy()
    expect(await textAt(`${valbrume}/plan`)).toContain('Promis en signant la charte nationale')
  })

  it('is closed to those who do not tend it', async () => {
    const form = await fields()
    const someone = await signedInAs(site, ines)
    expect((await request(`${valbrume}/plan/ajouter`)).headers.get('location')).toContain('/connexion')
    expect((await someone.post(`${valbrume}/plan/ajouter`, form)).status).toBe(404)
    expect(await owner`select id from planned_actions`).toHaveLength(0)
  })

  it('takes an action out of the plan, and keeps its history', async () => {
    const id = await planned(site)
    await steward.post(`${valbrume}/plan/actions/${id}/retirer`, { 'mot-retirer': 'Trop tôt.' })
    expect(await textAt(`${valbrume}/plan`)).not.toContain('Ouvrir la salle')
    expect(await textAt(`${valbrume}/plan/actions/${id}`)).toContain('Trop tôt.')
  })
})

describe('an association that is asked', () => {
  it('answers by the link of its letter, without an account: the page shows, the button acts', async () => {
    const id = await planned(site, { owner: glaneurs })
    expect(await textAt(`${valbrume}/plan`)).toContain('une association y réfléchit')
    expect(await textAt(`${valbrume}/plan`)).not.toContain(`portée par`)
    await settle()
    const link = await engagementFor(site, ines)
    expect(await textAt(link)).toContain('Oui, nous la prenons')
    expect((await owner`select holding from planned_actions`)[0]).toEqual({ holding: 'proposed' })
    for (let i = 0; i < 2; i++)
      expect((await site.visitor().post(link, { faire: 'accept', mots: 'Avec joie.' })).status).toBe(303)
    expect(await textAt(`${valbrume}/plan`)).toContain(glaneurs)
    const told = await owner`select kind from planned_action_events where action_id = ${id} order by id`
    expect(told.map(({ kind }) => kind)).toEqual(['added', 'proposed', 'accepted'])
    await settle()
    const [letter] = (await letters()).filter(({ to }) => to === samir)
    expect(letter?.subject).toBe(`${glaneurs} a dit oui`)
    expect(letter?.text).toContain('Avec joie.')
  })

  it('says no kindly, and only the group hears who', async () => {
    const id = await planned(site, { owner: glaneurs })
    await settle()
    const link = await engagementFor(site, ines)
    await site.visitor().post(link, { faire: 'decline', mots: 'Nous sommes trois.' })
    expect(await textAt(link)).toContain('Cette action n’est plus chez vous')
    const page = `${valbrume}/plan/actions/${id}`
    expect(await textAt(page)).not.toContain('a dit non')
    expect(await textAt(page, steward)).toContain('a dit non, pas cette fois')
    expect(await textAt(page)).toContain('Qui la prend')
  })

  it('tells how it goes, from its link or from its space; the same words again are said once', async () => {
    const id = await planned(site, { owner: glaneurs, accepted: true, dueOn: '2026-11-01' })
    const person = await signedInAs(site, ines)
    expect(await textAt(own, person)).toContain('Ouvrir la salle')
    const telling = {
      faire: 'tell',
      'ou-en-est': 'under-way',
      mots: 'Deux soirs déjà.',
      echeance: '01/11/2026',
    }
    for (let i = 0; i < 2; i++) await person.post(`${own}/${id}`, { ...telling, personne: 'Inès' })
    const plan = await textAt(`${valbrume}/plan`)
    expect(plan).toContain('Deux soirs déjà.')
    expect(plan).toContain('on l’espérait pour le 1er novembre 2026')
    expect(plan).not.toContain('retard')
    expect(await textAt(`${valbrume}/plan/actions/${id}`)).not.toContain('Inès')
    expect(await textAt(`${valbrume}/plan/actions/${id}`, steward)).toContain('Inès')
    const told = await owner`select kind from planned_action_events where kind = 'told'`
    expect(told).toHaveLength(1)
    const without = await person.post(`${own}/${id}`, { faire: 'tell', 'ou-en-est': 'done', mots: '' })
    expect(without.status).toBe(422)
  })

  it('takes an open action, and hands it back', async () => {
    const id = await planned(site)
    const person = await signedInAs(site, ines)
    const mienne = await associationCalled(site, glaneurs)
    const page = `${valbrume}/plan/actions/${id}`
    await person.post(`${page}/prendre`, { mienne: await associationCalled(site, 'Bellevue Basket') })
    expect((await owner`select holding from planned_actions`)[0]).toEqual({ holding: 'open' })
    await person.post(`${page}/prendre`, { mienne })
    expect((await owner`select owner_id from planned_actions`)[0]).toEqual({ owner_id: mienne })
    await person.post(`${own}/${id}`, { faire: 'hand-back' })
    expect((await owner`select holding from planned_actions`)[0]).toEqual({ holding: 'open' })
  })

  it('finds nothing in its space of what was never its own', async () => {
    const id = await planned(site, { owner: 'Bellevue Basket', accepted: true })
    const person = await signedInAs(site, ines)
    expect((await person.request(`${own}/${id}?fait=told`)).status).toBe(404)
    expect(
      (await person.post(`${own}/${id}`, { faire: 'tell', 'ou-en-est': 'done', mots: 'a' })).status,
    ).toBe(404)
    expect((await request('/engagement/none')).status).toBe(410)
  })
})

describe('the same plan elsewhere', () => {
  it('gives its days to an agenda, and cancels what is no longer planned', async () => {
    const id = await planned(site, { owner: glaneurs, accepted: true, dueOn: '2027-01-13' })
    await planned(site, { title: 'Sans date' })
    const events = async () => {
      const answer = await request(`${valbrume}/plan.ics`)
      expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
      const parts = Object.values(sync.parseICS(await answer.text()))
      return parts.filter((part): part is VEvent => part?.type === 'VEVENT')
    }
    expect(await events()).toMatchObject([
      { uid: id, summary: 'Ouvrir la salle', sequence: 0, status: 'CONFIRMED' },
    ])
    await steward.post(`${valbrume}/plan/actions/${id}/preciser`, { quoi: 'Ouvrir la salle', echeance: '' })
    expect(await events()).toMatchObject([{ uid: id, sequence: 1, status: 'CANCELLED' }])
  })

  it('gives the same as data, where a cell never becomes a formula', async () => {
    await planned(site, { title: '=1+1', owner: glaneurs, accepted: true })
    const csv = await textAt(`${valbrume}/plan.csv`)
    expect(csv).toContain("'=1+1")
    expect(csv).toContain(glaneurs)
    const json = JSON.parse(await textAt(`${valbrume}/plan.json`))
    expect(json.actions).toMatchObject([
      { action: '=1+1', 'portee-par': glaneurs, 'ou-en-est': 'not-started' },
    ])
  })

  it('is told on the pages of the charter, of the place and of the association', async () => {
    await planned(site, { owner: glaneurs, accepted: true, dueOn: '2027-01-13' })
    for (const path of [valbrume, '/territoires/QN99001M', '/associations/les-glaneurs-de-valbrume'])
      expect(await textAt(path), path).toContain('Ouvrir la salle')
  })

  it('shows what was typed as text, in every page', async () => {
    const evil = '<script>alert(1)</script>'
    const id = await planned(site, { title: evil, owner: glaneurs, accepted: true })
    const pages = [valbrume, `${valbrume}/plan`, `${valbrume}/plan/actions/${id}`, '/territoires/QN99001M']
    for (const path of pages) {
      const page = await textAt(path)
      expect(page).toContain('&lt;script>alert(1)')
      expect(page).not.toContain(evil)
    }
  })
})
