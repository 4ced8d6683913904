import { describe, expect, it } from 'vitest'
import { loadDemoPlaces } from '../../db/seeds/demo-places.ts'
import { testSite } from '../../test/site.ts'
import { another } from '../../test/world/another.ts'
import { type SignedIn, signedInAs } from '../../test/world/people.ts'
import { signWholly } from '../../test/world/sign.ts'
import { addToTeam } from '../accounts/index.ts'
import { associationBySlug, profileOf, saveProfile } from '../associations/index.ts'
import { makeNotingLink, note } from '../cooperations/index.ts'
import { tend } from '../members/index.ts'

const world = await testSite()
const { site, owner, visitor, settle, setClock } = world
await loadDemoPlaces(owner, site.clock())
const samir = await signedInAs(world, 'samir@equipe.example', 4000)
await site.transaction((tx) => addToTeam(tx, samir.person.email, 'test', site.clock()))

describe('a document that the team read', () => {
  it('is said on the page with its kind and its day, and taken back', async () => {
    const signed = await signatory()
    const read = { association: `/associations/${signed.slug}`, genre: 'minutes', jour: '02/11/2026' }
    expect(await text(visitor(), `/associations/${signed.slug}`)).not.toContain('compte rendu')
    await Promise.all([1, 2, 3].map(() => samir.post('/equipe/documents', read)))
    const page = await text(visitor(), `/associations/${signed.slug}`)
    expect(page).toContain('L’équipe nationale a lu le compte rendu de la décision, du 2 novembre 2026.')
    expect(page).toContain('Elle n’en garde pas de copie.')
    expect(await proofOf(signed.slug)).toBe('Appuyée sur une décision ou sur des voisins')
    const list = await text(samir, '/equipe/documents')
    const [, document = ''] = /name="document" value="([^"]+)"/.exec(list) ?? []
    await samir.post('/equipe/documents/reprendre', { document })
    await samir.post('/equipe/documents/reprendre', { document })
    expect(await text(visitor(), `/associations/${signed.slug}`)).not.toContain('compte rendu')
    expect(await proofOf(signed.slug)).toBe('Confirmée par e-mail')
    expect(await owner`select from documents_seen`).toHaveLength(1)
  })

  it('says what is wrong beside its field, keeps what was typed and stores nothing', async () => {
    const before = await owner`select from documents_seen`
    const refused = await samir.post('/equipe/documents', {
      association: '/associations/inconnue',
      genre: 'passport',
      jour: '02/11/2030',
    })
    expect(refused.status).toBe(422)
    const page = await refused.text()
    expect(page).toContain('Nous ne trouvons pas de signature en vigueur')
    expect(page).toContain('Dites de quel document il s’agit')
    expect(page).toContain('Écrivez un jour passé')
    expect(page).toContain('value="/associations/inconnue"')
    expect(page).toContain('value="02/11/2030"')
    expect(await owner`select from documents_seen`).toHaveLength(before.length)
  })

  it('is for the team alone, and no paper can be sent', async () => {
    const signed = await signatory()
    expect((await signed.ines.request('/equipe/documents')).status).toBe(404)
    expect((await signed.ines.post('/equipe/documents', {})).status).toBe(404)
    expect(await text(samir, '/equipe/documents')).not.toContain('type="file"')
  })
})

describe('neighbours who vouch', () => {
  it('back a signature once they are two, until one withdraws its own', async () => {
    const [one, two, known] = [await signatory(), await signatory(), await signatory()]
    await vouch(one, known)
    expect(await proofOf(known.slug)).toBe('Confirmée par e-mail')
    expect(await text(visitor(), `/associations/${known.slug}`)).toContain('Une association signataire d’ici')
    await vouch(two, known)
    expect(await proofOf(known.slug)).toBe('Appuyée sur une décision ou sur des voisins')
    const page = await text(visitor(), `/associations/${known.slug}`)
    expect(page).toContain('cela appuie sa signature')
    // What its mailbox said stays said.
    expect(page).toContain('a confirmé depuis sa boîte aux lettres')
    await visitor().post(`${two.link}/retirer`, { reason: '' })
    await settle()
    expect(await proofOf(known.slug)).toBe('Confirmée par e-mail')
  })

  it('back it alone when it is the local centre, and no longer when the centre closes', async () => {
    const [centre, known] = [await signatory(), await signatory()]
    const steward = { personId: centre.ines.person.id, role: 'steward', by: samir.person.id } as const
    const place = { ...steward, territoryId: 'qpv:QN99001M', associationId: centre.id }
    await site.transaction((tx) => tend(tx, place, site.clock()))
    await centre.ines.post('/espace/territoires/QN99001M/connues', { association: known.slug })
    expect(await proofOf(known.slug)).toBe('Appuyée sur une décision ou sur des voisins')
    await samir.post('/equipe/fiches/fermer', { association: centre.slug, jour: '01/11/2026' })
    expect(await proofOf(known.slug)).toBe('Confirmée par e-mail')
  })
})

describe('two entries joined', () => {
  it('bring what the second told of itself and did, done twice is done once', async () => {
    const [kept, merged, other] = [await signatory(), await signatory(), await signatory()]
    await tell(merged.id, 'Nous cuisinons.')
    const withOther = await noted(merged.id, other, 'Un repas de quartier')
    const withItself = await noted(merged.id, kept, 'Un repas entre nous')
    await site.transaction((tx) => makeNotingLink(tx, merged.id, site.clock()))
    await samir.post('/equipe/fiches/reunir', { garder: kept.slug, reunir: merged.slug })
    await settle()
    await owner`update facts set dispatched_at = null where name = 'identity.joined'`
    await settle()
    const told = await profileOf(site.db, kept.id)
    expect(told.presentation?.text).toBe('Nous cuisinons.')
    expect([told.offers, told.places]).toEqual([[{ what: 'room' }], ['qpv:QN99001M']])
    const rows = await owner`select id, noted_by, state from cooperations order by noted_at, id`
    expect(rows).toEqual([
      { id: withOther, noted_by: kept.id, state: 'awaiting-answer' },
      { id: withItself, noted_by: merged.id, state: 'taken-back' },
    ])
    const events = await owner`select from cooperation_events where cooperation_id = ${withItself}`
    expect(events).toHaveLength(2)
    expect(await owner`select from noting_links where association_id = ${kept.id}`).toHaveLength(1)
    expect(await text(visitor(), `/associations/${kept.slug}`)).toContain('Nous cuisinons.')
  })

  it('do not mix what both told', async () => {
    const [kept, merged] = [await signatory(), await signatory()]
    await tell(kept.id, 'Nous jardinons.')
    await tell(merged.id, 'Nous cuisinons.')
    await samir.post('/equipe/fiches/reunir', { garder: kept.slug, reunir: merged.slug })
    await settle()
    expect((await profileOf(site.db, kept.id)).presentation?.text).toBe('Nous jardinons.')
    expect((await profileOf(site.db, merged.id)).presentation).toBeUndefined()
  })
})

type Signatory = Awaited<ReturnType<typeof signatory>>

async function signatory() {
  setClock(new Date(site.clock().getTime() + 60_000))
  const made = another()
  const link = await signWholly(world, made)
  const [row] = await owner<{ slug: string }[]>`select slug from associations where name = ${made.name}`
  const found = await associationBySlug(site.db, row?.slug ?? '')
  const ines = await signedInAs(world, made.email, 4000)
  await ines.post('/espace/representer', { association: found?.slug ?? '' })
  return { name: made.name, id: found?.id ?? '', slug: found?.slug ?? '', link, ines }
}

async function vouch(by: Signatory, known: Signatory): Promise<void> {
  const at = `/espace/associations/${by.slug}/voisines`
  expect((await by.ines.post(at, { association: known.slug, faire: 'connaitre' })).status).toBe(303)
}

async function proofOf(slug: string): Promise<string> {
  const { signataires } = await (await visitor().request('/signataires.json')).json()
  return signataires.find(({ page }: { page: string }) => page.endsWith(`/${slug}`))?.preuve
}

async function tell(id: string, presentation: string): Promise<void> {
  const profile = {
    ...{ presentation, themes: [], offers: [{ what: 'room' as const }], seeks: [], networks: [] },
    ...{ places: ['qpv:QN99001M'], office: { isHome: true } },
  }
  await site.transaction((tx) => saveProfile(tx, id, profile, site.clock()))
}

async function noted(by: string, { id, name }: Signatory, what: string): Promise<string> {
  setClock(new Date(site.clock().getTime() + 1000))
  const wanted = {
    by,
    other: { id, name },
    note: { with: { name }, what, on: '2026-10-01' },
    lang: 'fr',
  } as const
  const made = await site.transaction((tx) => note(tx, wanted, site.clock()))
  return made.ok ? made.value : made.reason
}

async function text(who: Pick<SignedIn, 'request'>, path: string): Promise<string> {
  return (await who.request(path)).text()
}
