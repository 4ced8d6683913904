import { describe, expect, it } from 'vitest'
import { testSite, type Visitor } from '../../test/site.ts'
import { addToTeam } from '../accounts/index.ts'
import { currentDraft, currentVersion } from '../charter/index.ts'

const { site, visitor, request, settle, letters, setClock } = await testSite()
const samir = await teamMember('samir@mouvement.example')
const lea = await teamMember('lea@centres.example')

describe('writing the next version', () => {
  it('begins with the text in force, and stores nothing before it is saved', async () => {
    const fields = await formOf(samir)
    expect(fields['article-3-id']).toBe('partage')
    expect(fields.base).toBe('2:')
    expect(await currentDraft(site.db)).toBeUndefined()
  })

  it('moves, adds and removes articles without losing a word nor storing one', async () => {
    const typed = { ...(await formOf(samir)), 'article-3-texte': 'Une phrase en cours…' }
    const moved = fieldsIn(await text(samir.post('/equipe/charte', { ...typed, faire: 'monter:3' })))
    expect([moved['article-2-id'], moved['article-2-texte']]).toEqual(['partage', 'Une phrase en cours…'])
    const added = fieldsIn(await text(samir.post('/equipe/charte', { ...moved, faire: 'ajouter:2' })))
    expect([added.articles, added['article-3-id']]).toEqual(['10', ''])
    const removed = fieldsIn(await text(samir.post('/equipe/charte', { ...added, faire: 'retirer:2' })))
    expect(Object.values(removed)).not.toContain('partage')
    expect(await currentDraft(site.db)).toBeUndefined()
  })

  it('says everything that is amiss, and gives back what was typed', async () => {
    const typed = { ...(await formOf(samir)), titre: '', nature: '', 'article-4-texte': ' ' }
    const answer = await samir.post('/equipe/charte', {
      ...typed,
      resume: 'Un début <b>',
      faire: 'enregistrer',
    })
    expect(answer.status).toBe(422)
    const page = await answer.text()
    expect(page).toContain('Il reste 3\u00a0points à corriger')
    expect(page).toContain('href="#article-4-texte"')
    expect(page).toContain('Un début &lt;b>')
    expect(await currentDraft(site.db)).toBeUndefined()
  })

  it('shows both texts when two people save, and erases neither', async () => {
    const [ofSamir, ofLea] = [await formOf(samir), await formOf(lea)]
    const saved = await save(samir, { ...ofSamir, 'article-2-texte': 'Le texte de Samir.' })
    expect([saved.status, saved.headers.get('location')]).toEqual([303, '/equipe/charte?enregistre=1'])
    const refused = await save(lea, { ...ofLea, 'article-2-texte': 'Le texte de Léa.' })
    expect(refused.status).toBe(409)
    const page = await refused.text()
    expect(page).toContain('Quelqu’un d’autre a enregistré entre-temps')
    expect(page).toMatch(/<del>.*Samir.*<\/del><ins>.*Léa.*<\/ins>/)
    expect((await currentDraft(site.db))?.articles[1]?.body).toBe('Le texte de Samir.')
    const chosen = await save(lea, fieldsIn(page))
    expect(chosen.status).toBe(303)
    expect((await currentDraft(site.db))?.articles[1]?.body).toBe('Le texte de Léa.')
  })

  it('saves once what was sent twice, and lets one of eight writers through', async () => {
    const fields = await formOf(samir)
    const twice = await Promise.all([1, 2].map(() => save(samir, { ...fields, resume: 'Deux fois.' })))
    expect(twice.map((answer) => answer.status)).toEqual([303, 303])
    const again = await formOf(samir)
    const eight = Array.from({ length: 8 }, (_, i) => save(samir, { ...again, resume: `Écrit par ${i}.` }))
    const statuses = (await Promise.all(eight)).map((answer) => answer.status).sort()
    expect(statuses).toEqual([303, ...Array(7).fill(409)])
  })
})

describe('publishing it', () => {
  it('shows what changes, then what will happen, before anything happens', async () => {
    const preview = await text(samir.request('/equipe/charte/apercu'))
    expect(preview).toMatch(/<ins><span[^>]*>ajouté[^<]*<\/span>[^<]*Léa/)
    const page = await text(samir.request('/equipe/charte/publier'))
    expect(page).toContain('Elle ne pourra plus jamais être modifiée')
    expect(page).toContain('C’est un changement de fond')
    expect((await currentVersion(site.db))?.number).toBe(1)
  })

  it('asks again when the draft was saved since the page was opened', async () => {
    const button = fieldsIn(await text(samir.request('/equipe/charte/publier')))
    await save(lea, { ...(await formOf(lea)), resume: '' })
    const stale = await samir.post('/equipe/charte/publier', button)
    expect(stale.status).toBe(409)
    const page = await stale.text()
    expect(page).toContain('Relisez l’aperçu avant de publier')
    expect(page).toContain('Dites d’abord en une ou deux phrases ce qui change')
    const forced = await samir.post('/equipe/charte/publier', fieldsIn(page))
    expect(forced.status).toBe(422)
    expect((await currentVersion(site.db))?.number).toBe(1)
  })

  it('publishes once, whoever presses, and says who did', async () => {
    await save(lea, { ...(await formOf(lea)), resume: 'Le dialogue est réécrit.' })
    const button = fieldsIn(await text(samir.request('/equipe/charte/publier')))
    setClock(new Date('2026-11-20T10:00:00Z'))
    const presses = [samir, lea, samir].map((who) => who.post('/equipe/charte/publier', button))
    for (const answer of await Promise.all(presses))
      expect([answer.status, answer.headers.get('location')]).toEqual([303, '/equipe?publiee=2'])
    expect(await text(samir.request('/equipe?publiee=2'))).toContain('La version 2 est publiée.')
    expect(await text(request('/charte'))).toContain('Version 2, publiée le 20 novembre 2026')
    expect(await text(request('/charte/comparer/1/2'))).toContain('Le dialogue est réécrit.')
    const [row] = await site.sql`select v.created_by is not null and v.published_by is not null as known,
      (select count(*) from facts where name = 'charter.published' and at = v.published_at) as facts
      from charter_versions v where number = 2`
    expect(row).toEqual({ known: true, facts: 1 })
  })

  it('tells a late writer that the version was published, and keeps their text', async () => {
    const late = { ...(await formOf(lea)), base: '2:2026-11-14T20:00:00.000Z', titre: 'Un titre tardif' }
    const answer = await save(lea, { ...late, nature: 'minor' })
    expect(answer.status).toBe(409)
    const page = await answer.text()
    expect(page).toContain('a été publiée entre-temps')
    expect(page).toContain('value="Un titre tardif"')
    expect(fieldsIn(page).base).toBe('3:')
  })
})

async function teamMember(email: string): Promise<Visitor> {
  await site.transaction((tx) => addToTeam(tx, email, 'test', site.clock()))
  const who = visitor()
  await who.post('/connexion', { adresse: email })
  await settle()
  const letter = (await letters()).find(({ to }) => to === email)
  await who.post(/(\/connexion\/[\w-]{43})/.exec(letter?.text ?? '')?.[1] ?? '')
  return who
}

/** The form as a browser would fill it, with the kind of change chosen. */
async function formOf(who: Visitor): Promise<Record<string, string>> {
  const fields = fieldsIn(await text(who.request('/equipe/charte')))
  return { ...fields, nature: fields.nature ?? 'substantive' }
}

function save(who: Visitor, fields: Record<string, string>): Promise<Response> {
  return who.post('/equipe/charte', { ...fields, faire: 'enregistrer' })
}

async function text(answer: Promise<Response>): Promise<string> {
  return (await answer).text()
}

function fieldsIn(page: string): Record<string, string> {
  const fields: Record<string, string> = {}
  const attribute = (tag: string, name: string) =>
    asTyped(new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '')
  for (const [tag] of page.matchAll(/<input [^>]*>/g))
    if (!/type="(radio|checkbox)"/.test(tag) || / checked/.test(tag))
      fields[attribute(tag, 'name')] = attribute(tag, 'value')
  for (const [, tag = '', value = ''] of page.matchAll(/<textarea ([^>]*)>([^<]*)<\/textarea>/g))
    fields[attribute(` ${tag}`, 'name')] = asTyped(value)
  for (const [, tag = '', options = ''] of page.matchAll(/<select ([^>]*)>(.*?)<\/select>/gs))
    fields[attribute(` ${tag}`, 'name')] = /value="([^"]*)"[^>]* selected/.exec(options)?.[1] ?? ''
  return fields
}

function asTyped(html: string): string {
  return html.replaceAll('&lt;', '<').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
}
