import { describe, expect, it } from 'vitest'
import type { Visitor } from '../../test/site.ts'
import { castSite, loic, openedCharter, seated, signedInAs, yann } from '../../test/world/local.ts'

const site = await castSite()
const address = await openedCharter(site)
const work = `${address}/projet`
const one = await signedInAs(site, loic)
const other = await signedInAs(site, yann)

async function adds(fields: Record<string, string>): Promise<string> {
  const answer = await one.post(`${work}/ajouter`, {
    ou: 'article',
    titre: 'La fête',
    texte: 'Ici.',
    ...fields,
  })
  expect(answer.status).toBe(303)
  return answer.headers.get('location')?.split('#')[1] ?? ''
}

async function saves(who: Visitor, id: string, texte: string, revision: number, titre = 'La fête') {
  return who.post(`${work}/blocs/${id}`, { titre, texte, revision: String(revision) })
}

async function text(): Promise<string> {
  return (await one.request(work)).text()
}

describe('the text of a local charter', () => {
  it('shows the national text whole, locked, and says what was added where', async () => {
    await adds({
      ou: 'under',
      sous: 'partage',
      titre: 'Nos salles',
      texte: '• la salle des Quais\n• le hangar',
    })
    const page = await text()
    expect(page).toContain('Nous mettons en commun ce qui peut l’être')
    expect(page.indexOf('Nos salles')).toBeGreaterThan(page.indexOf('Nous mettons en commun'))
    expect(page).toContain('<li>la salle des Quais</li>')
    expect(page).toContain('Ajouté ici')
    expect((await one.request(`${work}/blocs/partage`)).status).toBe(404)
    expect((await saves(one, 'partage', 'Tout autre chose.', 1)).status).toBe(422)
  })

  it('starts from a suggestion or an article, and says so', async () => {
    const page = await (await one.request(`${work}/ajouter?ou=under&sous=partage&depuis=1`)).text()
    expect(page).toContain('Prêter une salle ou du matériel quand ils sont libres')
    const kept = 'Prêter une salle ou du matériel quand ils sont libres'
    await adds({ ou: 'under', sous: 'partage', depuis: '1', titre: 'Prêter', texte: kept })
    await adds({
      ou: 'under',
      sous: 'dialogue',
      depuis: 'article',
      titre: 'Se parler',
      texte: 'On se parle le lundi.',
    })
    const whole = await text()
    expect(whole).toContain('Repris d’une piste nationale, mot pour mot')
    expect(whole).toContain('Article national, dit avec nos mots')
  })

  it('adds once when sent twice', async () => {
    const cle = 'ici-0123456789'
    await adds({ cle, titre: 'Une seule fois' })
    await adds({ cle, titre: 'Une seule fois' })
    expect((await text()).match(/>Une seule fois</g)).toHaveLength(1)
  })

  it('gives the words back when a title is missing', async () => {
    const answer = await one.post(`${work}/ajouter`, { ou: 'article', titre: '', texte: 'Un long travail.' })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('Un long travail.')
  })

  it('shows what was typed as text, whatever it looks like', async () => {
    await adds({ titre: '<img src=x onerror=alert(1)>', texte: '<script>alert(1)</script> **gras**' })
    const page = await text()
    expect(page).not.toContain('<script>alert')
    expect(page).not.toContain('<img src=x')
    expect(page).toContain('<strong>gras</strong>')
  })

  it('takes a block out, keeps its words, and puts it back', async () => {
    const id = await adds({ titre: 'De passage' })
    await one.post(`${work}/blocs/${id}/retirer`, { revision: '1' })
    await one.post(`${work}/blocs/${id}/retirer`, { revision: '1' })
    expect(await text()).not.toContain(`id="${id}"`)
    await one.post(`${work}/blocs/${id}/remettre`)
    await one.post(`${work}/blocs/${id}/remettre`)
    expect(await text()).toContain(`id="${id}"`)
    const texts = await (await one.request(`${work}/blocs/${id}/redactions`)).text()
    expect(texts.match(/remis dans le texte/g)).toHaveLength(1)
  })
})

describe('two people in one block', () => {
  it('never erases the first to save: the second sees both, and nothing typed is lost', async () => {
    const id = await adds({ texte: 'Nous prêtons nos salles. Nous mangeons ensemble.' })
    await saves(one, id, 'Nous prêtons nos salles le soir. Nous mangeons ensemble.', 1)
    const late = await saves(other, id, 'Nous prêtons nos salles. Nous mangeons ensemble le lundi.', 1)
    const page = await late.text()
    expect(late.status).toBe(409)
    expect(page).toContain('Quelqu’un a écrit en même temps que vous')
    expect(page).toContain('Vos changements ne se touchent pas')
    expect(page).toContain('Nous prêtons nos salles le soir. Nous mangeons ensemble le lundi.')
    const both = await other.post(`${work}/blocs/${id}`, {
      titre: 'La fête',
      texte: 'Nous prêtons nos salles le soir. Nous mangeons ensemble le lundi.',
      revision: '2',
      reunis: 'oui',
    })
    expect(both.status).toBe(303)
    expect(await text()).toContain('Nous prêtons nos salles le soir. Nous mangeons ensemble le lundi.')
  })

  it('saves while one writes, tells the revision, and stops at another’s save', async () => {
    const id = await adds({})
    const json = { accept: 'application/json' }
    const auto = (who: Visitor, texte: string, revision: string) =>
      (who.post as (path: string, fields: object, more: object) => Promise<Response>)(
        `${work}/blocs/${id}`,
        { titre: 'La fête', texte, revision },
        json,
      )
    expect(await (await auto(one, 'Premier.', '1')).json()).toEqual({ revision: 2 })
    expect(await (await auto(one, 'Premier.', '1')).json()).toEqual({ revision: 2 })
    const refused = await auto(other, 'Second.', '1')
    expect([refused.status, await refused.json()]).toEqual([409, { reason: 'changed-meanwhile' }])
  })

  it('keeps one of sixteen identical saves, and one of two different ones', async () => {
    const id = await adds({})
    const same = await Promise.all(Array.from({ length: 16 }, () => saves(one, id, 'Pareil.', 1)))
    expect(same.map((answer) => answer.status)).toEqual(Array(16).fill(303))
    const two = await Promise.all([saves(one, id, 'Un.', 2), saves(other, id, 'Deux.', 2)])
    expect(two.map((answer) => answer.status).toSorted()).toEqual([303, 409])
    const texts = await site.owner`select revision from local_block_texts where block_id = ${id}`
    expect(texts).toHaveLength(3)
  })
})

describe('the shared diagnosis', () => {
  it('is written in four parts, and refuses what looks like someone’s address', async () => {
    const part = `${work}/blocs/diagnostic-besoins`
    await one.post(part, { texte: 'Une salle le mercredi.', revision: '1' })
    const page = await (await one.request(`${work}/diagnostic`)).text()
    expect(page).toContain('Une salle le mercredi.')
    expect(page).toContain('Atelier vélo des Quais')
    const personal = await one.post(part, { texte: 'Voir Mme D., 06 12 34 56 78', revision: '2' })
    expect(personal.status).toBe(422)
    expect(await personal.text()).toContain('06 12 34 56 78')
  })
})

it('tells its history to a newcomer, by association', async () => {
  await seated(site, address, 'nouvelle@les-oiseaux.example', 'Les Oiseaux chantent')
  const newcomer = await signedInAs(site, 'nouvelle@les-oiseaux.example')
  const page = await (await newcomer.request(`${work}/histoire`)).text()
  for (const words of [
    'a ouvert la déclinaison',
    'a rejoint le groupe',
    'a ajouté',
    'a modifié «\u00a0Ce qui manque, ce dont on a besoin\u00a0»',
    'a retiré du texte',
  ])
    expect(page).toContain(words)
  expect(page).not.toContain('loic@')
})

it('lets nobody rewrite what happened, not even by a mistake of ours', async () => {
  const refused = async (act: Promise<unknown>) => expect(act).rejects.toThrow(/permission denied/)
  await refused(site.site.sql`update local_block_texts set body = ''`)
  await refused(site.site.sql`delete from local_events`)
  await refused(site.site.sql`delete from local_blocks`)
})
