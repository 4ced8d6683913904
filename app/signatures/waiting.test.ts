import { describe, expect, it } from 'vitest'
import { loadDemoPlaces } from '../../db/seeds/demo-places.ts'
import { testSite } from '../../test/site.ts'
import { another } from '../../test/world/another.ts'
import { publishNext } from '../../test/world/publish.ts'
import { askToSign, fillIn, linkFor, pressLink, signWholly } from '../../test/world/sign.ts'
import { tidySignatures } from './jobs/tidy.ts'

const start = new Date('2026-11-14T20:00:00Z')
const site = await testSite({ now: start })
await loadDemoPlaces(site.owner, start)

const inDays = (days: number) => new Date(start.getTime() + days * 86_400_000)

async function stateOf(name: string): Promise<string> {
  const [row] = await site.owner`
    select state from signatures where declared->>'name' = ${name} order by requested_at desc limit 1`
  return row?.state
}

async function textOf(path: string): Promise<string> {
  return (await site.request(path)).text()
}

describe('a request that waits', () => {
  it('outlives its link: a fresh one is one press away', async () => {
    const { name, email, association, mandate } = another()
    await askToSign(site, { association, mandate })
    const old = await linkFor(site, email)
    site.setClock(inDays(31))
    expect((await site.request(old)).status).toBe(410)
    expect(await textOf(old)).toContain('Ce lien a expiré')
    await pressLink(site, old)
    expect(await stateOf(name)).toBe('awaiting-confirmation')
    await site.post(`${old}/renvoyer`)
    await site.settle()
    const fresh = await linkFor(site, email)
    expect(fresh).not.toBe(old)
    await pressLink(site, fresh)
    expect(await stateOf(name)).toBe('in-force')
    site.setClock(start)
  })

  it('lapses after sixty days, or half a year when a board must meet', async () => {
    const [decided, undecided] = [another(), another()]
    await askToSign(site, decided)
    await askToSign(site, {
      association: undecided.association,
      mandate: { ...undecided.mandate, decided: 'not-yet', body: '', 'decided-on': '' },
    })
    const link = await linkFor(site, decided.email)
    site.setClock(inDays(59))
    await tidySignatures(site.site)
    expect(await stateOf(decided.name)).toBe('awaiting-confirmation')
    site.setClock(inDays(61))
    await tidySignatures(site.site)
    expect(await stateOf(decided.name)).toBe('lapsed')
    expect(await stateOf(undecided.name)).toBe('awaiting-decision')
    expect(await textOf(link)).toContain('Cette demande s’est éteinte')
    site.setClock(inDays(181))
    await tidySignatures(site.site)
    expect(await stateOf(undecided.name)).toBe('lapsed')
    site.setClock(start)
  })

  it('forgets network addresses after thirty days, and unfinished forms after seven', async () => {
    const one = another()
    await signWholly(site, one)
    const { at } = await fillIn(site, another())
    expect((await site.owner`select 1 from signature_traces`).length).toBeGreaterThan(0)
    site.setClock(inDays(8))
    expect((await site.request(`${at}/mandat`)).status).toBe(404)
    site.setClock(inDays(70))
    await tidySignatures(site.site)
    expect(await site.owner`select 1 from signature_traces`).toHaveLength(0)
    expect(await site.owner`select 1 from signature_drafts where signature_id is null`).toHaveLength(0)
    site.setClock(start)
  })

  it('signs no text that was not read: the differences come first', async () => {
    const { name, email, association, mandate } = another()
    const second = { 'second-name': 'Léo Marchal', 'second-email': `leo.${email}` }
    await askToSign(site, { association, mandate: { ...mandate, ...second } })
    const [first, other] = [await linkFor(site, email), await linkFor(site, `leo.${email}`)]
    await pressLink(site, first)
    await publishNext(site.site)
    const changed = await textOf(other)
    expect(changed).toContain('Le texte a changé')
    expect(changed).toMatch(/<ins>.*un véhicule.*<\/ins>/)
    expect(changed).toContain('La personne qui avait déjà signé l’ancien texte')
    const fingerprint = /name="fingerprint" value="([0-9a-f]{64})"/.exec(changed)?.[1] ?? ''
    await site.post(other, { fingerprint })
    expect(await stateOf(name)).toBe('awaiting-confirmation')
    await site.post(`${other}/texte`, { fingerprint })
    expect(await textOf(other)).toContain('version 2')
    await pressLink(site, other)
    expect(await stateOf(name)).toBe('awaiting-confirmation')
    await site.settle()
    await pressLink(site, await linkFor(site, email))
    expect(await stateOf(name)).toBe('in-force')
    expect(await textOf(first)).toContain('version 2')
  })

  it('shows the new text to whoever was reading the former one', async () => {
    const one = another()
    const { at, fields } = await fillIn(site, one)
    const stale = await site.post(`${at}/relecture`, {
      ...fields,
      fingerprint: 'a'.repeat(64),
      sentence: 'Oui',
    })
    expect(stale.status).toBe(409)
    const page = await stale.text()
    expect(page).toContain('Le texte a changé pendant que vous le lisiez')
    expect(page).toContain('>Oui</textarea>')
  })
})
