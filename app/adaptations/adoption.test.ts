import { describe, expect, it } from 'vitest'
import { castSite, loic, openedCharter, seated, signedInAs, yann } from '../../test/world/local.ts'
import { sha256 } from '../kernel/canonical-json.ts'
import { countOverdueVoices, localChartersShelf } from './index.ts'

const site = await castSite()
const steward = await signedInAs(site, loic)
const member = await signedInAs(site, yann)

/** A charter with a text of its own, and four associations in its group. */
async function written(more: Record<string, string> = {}): Promise<string> {
  const address = await openedCharter(site, more)
  await seated(site, address, 'maryse@oiseaux.example', 'Les Oiseaux chantent')
  await seated(site, address, 'hugo@accueil.example', 'Accueil et droits Port-Clairière')
  await steward.post(`${address}/projet/ajouter`, {
    ou: 'article',
    titre: 'La fête',
    texte: 'Une par saison.',
  })
  await steward.post(`${address}/projet/etapes`, { faire: 'draft' })
  return address
}

async function proposed(more: Record<string, string> = {}): Promise<string> {
  const address = await written(more)
  const sent = await steward.post(`${address}/projet/adoption`, { jusque: '20/11/2026' })
  expect(sent.status).toBe(303)
  await site.settle()
  return address
}

async function linkFor(email: string): Promise<string> {
  const letter = (await site.letters()).find((one) => one.to === email && one.text.includes('/voix/'))
  return /\/declinaisons\/voix\/[\w-]{43}/.exec(letter?.text ?? '')?.[0] ?? 'no link'
}

async function idOf(name: string): Promise<string> {
  const [row] = await site.owner`select id from associations where name = ${name}`
  return row?.id
}

async function latest(address: string) {
  const [row] = await site.owner`
    select a.id, a.outcome, a.sha256, a.version_id from local_adoptions a
    join local_charters_public l on l.id = a.charter_id
    where l.slug = ${address.split('/').at(-1) ?? ''} order by a.opened_at desc limit 1`
  return row as unknown as { id: string; outcome: string | null; sha256: string; version_id: string | null }
}

describe('putting a text to adoption', () => {
  it('freezes the text, and asks each association for its voice by letter', async () => {
    const address = await proposed()
    const letters = (await site.letters()).filter((one) => one.text.includes('/voix/'))
    expect(letters.map(({ to }) => to).toSorted()).toEqual(
      ['hugo@accueil.example', loic, 'maryse@oiseaux.example', yann].toSorted(),
    )
    const frozen = await steward.post(`${address}/projet/ajouter`, {
      ou: 'article',
      titre: 'Trop tard',
      texte: 'Non.',
    })
    expect(frozen.status).toBe(422)
    const rules = await (await steward.request(`${address}/projet/regles`)).text()
    expect(rules).toContain('les règles ne changent plus')
  })

  it('wants a text of one’s own and a day to come', async () => {
    const address = await openedCharter(site, { nom: 'Vide' })
    await steward.post(`${address}/projet/etapes`, { faire: 'draft' })
    await steward.post(`${address}/projet/adoption`, { jusque: '20/11/2026' })
    expect(await latest(address)).toBeUndefined()
    const full = await written({ nom: 'Hier' })
    expect((await steward.post(`${full}/projet/adoption`, { jusque: '01/01/2020' })).status).toBe(422)
    expect((await member.post(`${full}/projet/adoption`, { jusque: 'bientôt' })).status).toBe(422)
  })

  it('opens its link without changing anything, and says the voice by its button, once for the association', async () => {
    const address = await proposed({ nom: 'Par lettre' })
    const link = await linkFor('maryse@oiseaux.example')
    const page = await (await site.request(link)).text()
    expect(page).toContain('La voix de Les Oiseaux chantent')
    expect(page).toContain('La fête')
    const { id } = await latest(address)
    const voices = () => site.owner`select choice, words from local_voices where adoption_id = ${id}`
    expect(await voices()).toHaveLength(0)
    expect((await site.post(link, { voix: 'objection', mots: '' })).status).toBe(422)
    await site.post(link, { voix: 'reservation', mots: 'Le samedi est pris.' })
    await site.post(link, { voix: 'agree' })
    expect([...(await voices())]).toEqual([{ choice: 'agree', words: '' }])
  })
})

describe('a voice that somebody carries', () => {
  it('is written down with who wrote it, and gives way to the association’s own word', async () => {
    const address = await proposed({ nom: 'Au téléphone' })
    const said = await steward.post(`${address}/projet/adoption/voix`, {
      'autre-association': await idOf('Les Oiseaux chantent'),
      'autre-maniere': 'phone',
      'autre-voix': 'agree',
    })
    expect(said.headers.get('location')).toContain('dit=1')
    const page = await (await member.request(`${address}/projet/adoption`)).text()
    expect(page).toContain('au téléphone, noté par Atelier vélo des Quais')
    await site.post(await linkFor('maryse@oiseaux.example'), { voix: 'objection', mots: 'Le calendrier.' })
    const again = await steward.post(`${address}/projet/adoption/voix`, {
      'autre-association': await idOf('Les Oiseaux chantent'),
      'autre-maniere': 'room',
      'autre-voix': 'agree',
    })
    expect(again.status).toBe(422)
    expect(await again.text()).toContain('a déjà dit elle-même sa voix')
  })

  it('carries one proxy at most, and nothing said by phone unless by a steward', async () => {
    const address = await proposed({ nom: 'Pouvoirs' })
    const carry = async (who: typeof member, association: string, manner: string) =>
      (
        await who.post(`${address}/projet/adoption/voix`, {
          'autre-association': await idOf(association),
          'autre-maniere': manner,
          'autre-voix': 'agree',
        })
      ).status
    const hugo = await signedInAs(site, 'hugo@accueil.example')
    expect(await carry(hugo, 'Les Oiseaux chantent', 'phone')).toBe(422)
    expect(await carry(hugo, 'Les Oiseaux chantent', 'proxy')).toBe(303)
    expect(await carry(hugo, 'Les Oiseaux chantent', 'proxy')).toBe(303)
    expect(await carry(hugo, 'Cap Numérique', 'proxy')).toBe(422)
    expect(await carry(hugo, 'Bellevue Basket', 'proxy')).toBe(422)
  })
})

describe('the count', () => {
  it('waits for the last day or the last voice, and then happens once', async () => {
    const address = await proposed({ nom: 'Comptée' })
    await steward.post(`${address}/projet/adoption/voix`, { voix: 'agree' })
    await member.post(`${address}/projet/adoption/voix`, {
      voix: 'reservation',
      mots: 'À revoir dans un an.',
    })
    await steward.post(`${address}/projet/adoption/compter`)
    expect((await latest(address)).outcome).toBeNull()
    site.setClock(new Date('2026-11-21T08:00:00Z'))
    await Promise.all([
      steward.post(`${address}/projet/adoption/compter`),
      steward.post(`${address}/projet/adoption/compter`),
      countOverdueVoices(site.site),
    ])
    const { id, outcome, sha256: frozen, version_id } = await latest(address)
    expect(outcome).toBe('adopted')
    const text = await (await site.request(`${address}/versions/1.txt`)).text()
    expect(sha256(text)).toBe(frozen)
    expect(text).toContain('La fête')
    const [entry] = await site.owner`select body from journal_entries where subject_id = ${version_id}`
    expect(JSON.parse(entry?.body)).toMatchObject({
      ...{ kind: 'local-charter.adopted', sha256: frozen, version: 1, rule: 'consent' },
      ...{ voters: 4, spoken: 2, agree: 1, reservation: 1, objection: 0 },
    })
    const result = await (await member.request(`${address}/projet/adoptions/${id}`)).text()
    expect(result).toContain(
      '4\u00a0associations pouvaient s’exprimer, 2 l’ont fait. Il en fallait 2\u00a0: le quorum est atteint.',
    )
    expect(result).toContain('À revoir dans un an.')
    expect(result).toContain('Le texte est adopté.')
    site.setClock(new Date('2026-11-14T20:00:00Z'))
  })

  it('shows the adopted text to everyone, with its lineage, beside the national one, and as a paper', async () => {
    const address = '/declinaisons/comptee'
    const page = await (await site.request(address)).text()
    expect(page).toContain('Ajouté ici')
    expect(page).toContain('Texte national, gardé mot pour mot')
    const compared = await (await site.request(`${address}/versions/1/comparer`)).text()
    expect(compared).toContain('Article ajouté')
    const paper = await site.request(`${address}/versions/1.pdf`)
    expect(paper.headers.get('content-type')).toBe('application/pdf')
    const { id } = await latest(address)
    const minutes = await member.request(`${address}/projet/adoptions/${id}/compte-rendu.pdf`)
    expect(
      Buffer.from(await minutes.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-')
    expect((await site.request(`${address}/projet/adoptions/${id}/compte-rendu.pdf`)).status).toBe(303)
    expect((await site.request(`${address}/versions/2`)).status).toBe(404)
  })

  it('sends the text back at an objection, and says in sentences why', async () => {
    const address = await proposed({ nom: 'Contestée', quorum: '25' })
    await site.post(await linkFor('hugo@accueil.example'), {
      voix: 'objection',
      mots: 'Rien sur les droits.',
    })
    site.setClock(new Date('2026-11-21T08:00:00Z'))
    await countOverdueVoices(site.site)
    const { id, outcome } = await latest(address)
    expect(outcome).toBe('objected')
    const page = await (await member.request(`${address}/projet/adoptions/${id}`)).text()
    expect(page).toContain('une objection suffit à le renvoyer au groupe')
    expect(page).toContain('Rien sur les droits.')
    expect((await site.request(`${address}/versions/1.txt`)).status).toBe(404)
    const again = await steward.post(`${address}/projet/ajouter`, {
      ou: 'article',
      titre: 'Les droits',
      texte: 'Oui.',
    })
    expect(again.status).toBe(303)
    site.setClock(new Date('2026-11-14T20:00:00Z'))
  })

  it('is never reached when the stewards take the text back', async () => {
    const address = await proposed({ nom: 'Reprise' })
    await steward.post(`${address}/projet/etapes`, { faire: 'take-back', 'mot-take-back': 'Une coquille.' })
    expect((await latest(address)).outcome).toBe('taken-back')
    const link = await linkFor(yann)
    expect(await (await site.request(link)).text()).toContain('ont repris le texte avant le décompte')
    await site.post(link, { voix: 'agree' })
    const { id } = await latest(address)
    expect(await site.owner`select choice from local_voices where adoption_id = ${id}`).toHaveLength(0)
  })
})

describe('what was voted', () => {
  it('cannot be changed in the database: neither the text, nor a counted voice, nor a version', async () => {
    const { id } = await latest('/declinaisons/comptee')
    const { sql } = site.site
    const refused = (act: Promise<unknown>) => expect(act).rejects.toThrow(/never|denied|counted/)
    await refused(site.owner`update local_adoptions set title = 'Autre' where id = ${id}`)
    await refused(site.owner`update local_voices set choice = 'agree' where adoption_id = ${id}`)
    await refused(site.owner`delete from local_voices where adoption_id = ${id}`)
    await refused(site.owner`update local_versions set lineage = '{}'`)
    await refused(sql`delete from local_adoptions`)
    await refused(
      site.owner`update charter_articles set body = '' where version_id in (select version_id from local_versions)`,
    )
  })

  it('counts one voice for sixteen identical presses at once', async () => {
    const address = await proposed({ nom: 'Seize' })
    const link = await linkFor(yann)
    const answers = await Promise.all(Array.from({ length: 16 }, () => site.post(link, { voix: 'agree' })))
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303]))
    const { id } = await latest(address)
    expect(await site.owner`select choice from local_voices where adoption_id = ${id}`).toHaveLength(1)
  })
})

it('leaves the national register as it was: a local charter is counted apart', async () => {
  const [row] =
    await site.owner`select count(*)::int as n from charter_public where charter_slug = 'nationale'`
  expect(row?.n).toBe(1)
  expect(await (await site.request('/charte')).text()).not.toContain('La fête')
})

it('forgets a person who leaves for good, never what the association said', async () => {
  const [voice] = await site.owner`
    select v.adoption_id, v.association_id, v.choice, v.person_id from local_voices v
    join local_adoptions a on a.id = v.adoption_id and a.outcome = 'adopted' where v.person_id is not null limit 1`
  const person = { id: voice?.person_id, email: yann, name: '', lang: 'fr' as const, isTeam: false }
  expect(JSON.stringify(await localChartersShelf.take(site.site.db, person))).toContain('Comptée')
  await site.site.transaction((tx) => localChartersShelf.forget(tx, person))
  await site.site.sql`delete from people where id = ${voice?.person_id}`
  const [after] = await site.owner`select choice, person_id from local_voices
    where adoption_id = ${voice?.adoption_id} and association_id = ${voice?.association_id}`
  expect(after).toEqual({ choice: voice?.choice, person_id: null })
})
