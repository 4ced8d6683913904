import { beforeAll, describe, expect, it } from 'vitest'
import { castSite, loic, openedCharter, seated, signedInAs, yann } from '../../test/world/local.ts'
import { publishWith } from '../../test/world/publish.ts'
import type { Article } from '../charter/index.ts'

const site = await castSite()
const steward = await signedInAs(site, loic)
const other = await signedInAs(site, yann)
const maryseAt = 'maryse@oiseaux.example'

const shared = 'Nous prêtons ce qui peut l’être. Nous mangeons ensemble.'
const address = await written('Charte des Quais')
const bystander = await written('Charte du Hangar')

/** A charter whose group said the article on sharing in its own words, adopted by everyone. */
async function written(nom: string): Promise<string> {
  const at = await openedCharter(site, { nom, quorum: '1' })
  await steward.post(`${at}/projet/ajouter`, {
    ...{ ou: 'under', sous: 'partage', depuis: 'article', cle: 'ici-0000000001' },
    ...{ titre: 'Partager ici', texte: shared },
  })
  await steward.post(`${at}/projet/etapes`, { faire: 'draft' })
  await adopts(at)
  return at
}

async function adopts(at: string): Promise<void> {
  await steward.post(`${at}/projet/adoption`, { jusque: '20/12/2026' })
  const maryse = await signedInAs(site, maryseAt)
  for (const who of [steward, other, maryse]) await who.post(`${at}/projet/adoption/voix`, { voix: 'agree' })
  expect((await steward.post(`${at}/projet/adoption/compter`)).headers.get('location')).toContain('adoptions')
  await site.settle()
}

const page = async (at = address) => (await steward.request(`${at}/projet/national`)).text()
const publicPage = async (at = address) => (await site.request(at)).text()
const work = async (at = address) => (await steward.request(`${at}/projet`)).text()

/** Sends the form of an article as the page has it, with one button pressed. */
async function decides(
  who: typeof steward,
  article: string,
  faire: string,
  more: Record<string, string> = {},
) {
  return who.post(`${address}/projet/national`, { article, version: '2', vu: '0', faire, ...more })
}

/** Version 2: `partage` changed, `ecoute` added, `transparence` gone, `evaluation` before `dialogue`. */
function second(articles: Article[]): Article[] {
  const evaluation = articles.find(({ articleId }) => articleId === 'evaluation') as Article
  const fresh = { ...evaluation, articleId: 'ecoute', heading: 'L’écoute', body: 'Nous prenons le temps.' }
  return [
    evaluation,
    ...articles.flatMap((one) => {
      if (one.articleId === 'evaluation' || one.articleId === 'transparence') return []
      if (one.articleId !== 'partage') return [one]
      return [{ ...one, body: `${one.body} Et nos véhicules.` }, fresh]
    }),
  ]
}

describe('a new national version', () => {
  it('changes nothing here before it comes, and the page says so', async () => {
    expect(await page()).toContain('Le texte national n’a pas changé')
    expect(await publicPage()).not.toContain('La version 2 existe')
  })

  it('is told to the stewards, in one letter each, and to nobody else', async () => {
    await seated(site, address, maryseAt, 'Les Oiseaux chantent')
    await publishWith(site.site, second)
    await site.settle()
    const letters = (await site.letters()).filter(({ subject }) => subject.includes('La version 2'))
    expect(letters.map(({ to }) => to).toSorted()).toEqual([loic, yann].toSorted())
    expect(letters[0]?.text).toContain(`${address}/projet/national`)
    expect(letters[0]?.text).toContain(`${bystander}/projet/national`)
  })

  it('leaves the adopted text as it is, and the public page says on which version it is', async () => {
    const text = await publicPage()
    expect(text).toContain('Cette déclinaison est sur la version 1 de la charte nationale.')
    expect(text).toContain('Article resté à la version 1 de la charte nationale (la version 2 existe).')
    expect(text).not.toContain('Et nos véhicules')
  })

  it('shows before, now and ours, for each article that changed', async () => {
    const text = await page()
    for (const words of ['Article changé', 'Article nouveau', 'Article qui n’y est plus', 'Article déplacé'])
      expect(text).toContain(words)
    expect(text).toContain('National, ici en version 1')
    expect(text).toContain('Nous mangeons ensemble.')
    expect(text).toMatch(/<ins>.*Et nos véhicules/s)
    const member = await (
      await (await signedInAs(site, maryseAt)).request(`${address}/projet/national`)
    ).text()
    expect(member).toContain('Article changé')
    expect(member).not.toContain('name="faire"')
  })

  it('is for the group alone', async () => {
    expect((await site.request(`${address}/projet/national`)).headers.get('location')).toContain('/connexion')
    const stranger = await signedInAs(site, 'ines@les-glaneurs-de-valbrume.example')
    expect((await stranger.request(`${address}/projet/national`)).headers.get('location')).toContain(
      'rejoindre',
    )
  })

  it('is decided in a revision only, and what was typed meanwhile comes back', async () => {
    const early = await decides(steward, 'partage', 'decline', { 'raison-partage': 'Pas de véhicule ici.' })
    expect(early.status).toBe(409)
    expect(await early.text()).toContain('Pas de véhicule ici.')
    await steward.post(`${address}/projet/national`, { faire: 'revise' })
    expect(await page()).toContain('Prendre le nouveau texte')
  })
})

describe('what is decided of an article', () => {
  beforeAll(async () => {
    const [row] = await site.owner`select state from local_charters_public where name = 'Charte des Quais'`
    expect(row?.state).toBe('drafting')
  })

  it('wants a reason to be declined, and gives back every word', async () => {
    const silent = await decides(steward, 'ecoute', 'decline', { 'nouveau-ecoute': 'Un long travail.' })
    expect(silent.status).toBe(422)
    const text = await silent.text()
    expect(text).toContain('un refus se comprend avec sa raison')
    expect(text).toContain('Un long travail.')
  })

  it('is declined: the text stays, the reason is kept', async () => {
    await decides(steward, 'transparence', 'decline', { 'raison-transparence': 'Nous y tenons.' })
    expect(await page()).toContain('Nous y tenons.')
    expect(await work()).toContain('le changement de la version 2 a été décliné. Nous y tenons.')
  })

  it('is taken: a new article enters, one that moved changes place', async () => {
    await decides(steward, 'ecoute', 'take')
    await decides(steward, 'evaluation', 'take')
    await decides(steward, 'evaluation', 'take')
    const text = await work()
    expect(text).toContain('Nous prenons le temps.')
    expect(text.indexOf('id="evaluation"')).toBeLessThan(text.indexOf('id="dialogue"'))
    const rows = await site.owner`select id from local_events where kind = 'national-take'`
    expect(rows).toHaveLength(2)
  })

  it('is adapted: our words take the change in, after a person read them', async () => {
    expect(await page()).toContain('Nos mots\u00a0: Partager ici')
    const adapted = 'Nous prêtons ce qui peut l’être, et nos véhicules. Nous mangeons ensemble.'
    const empty = { 'bloc-ici-0000000001': '', 'revision-ici-0000000001': '1' }
    expect((await decides(steward, 'partage', 'adapt', empty)).status).toBe(422)
    await decides(steward, 'partage', 'adapt', { ...empty, 'bloc-ici-0000000001': adapted })
    const text = await work()
    expect(text).toContain(adapted)
    expect(text).toContain('Et nos véhicules.')
    expect(await (await steward.request(`${address}/projet/histoire`)).text()).toContain(
      'a adapté au nouveau texte national',
    )
    expect(await publicPage()).not.toContain(adapted)
  })

  it('of two stewards who decide at once is one: the other sees it and loses no word', async () => {
    const said = { 'raison-transparence': 'Nous en parlerons.', vu: '1' }
    const two = await Promise.all([
      decides(steward, 'transparence', 'take', { vu: '1' }),
      decides(other, 'transparence', 'decline', said),
    ])
    expect(two.map(({ status }) => status).toSorted()).toEqual([303, 409])
    const late = two.find(({ status }) => status === 409)
    const text = (await late?.text()) ?? ''
    expect(text).toContain('Quelqu’un d’autre a décidé entre-temps')
    const lost = two[1]?.status === 409
    if (lost) expect(text).toContain('Nous en parlerons.')
    const same = await Promise.all(
      Array.from({ length: 8 }, () => decides(steward, 'transparence', 'decline', { ...said, vu: '2' })),
    )
    expect(same.map(({ status }) => status)).toEqual(Array(8).fill(303))
  })

  it('never erases words that somebody else saved meanwhile', async () => {
    const mine = { vu: '1', 'bloc-ici-0000000001': 'Les miens.', 'revision-ici-0000000001': '1' }
    const late = await decides(other, 'partage', 'adapt', mine)
    expect(late.status).toBe(409)
    expect(await late.text()).toContain('Les miens.')
    expect(await work()).not.toContain('Les miens.')
  })

  it('becomes the adopted text by the usual adoption, with its reasons beside it', async () => {
    await adopts(address)
    const text = await publicPage()
    expect(text).toContain('Nous prenons le temps.')
    expect(text).toContain('Elle part de la version 2 de la charte nationale.')
    expect(text).toContain('le changement de la version 2 a été décliné. Nous en parlerons.')
    expect(text).not.toContain('La version 2 existe\u00a0;')
    const [frozen] = await site.owner`select sha256 from local_adoptions where number = 2`
    expect(text).toContain(frozen?.sha256)
  })
})

describe('leaving everything as it is', () => {
  it('is said once, without reproach, and changes no word', async () => {
    const stay = { faire: 'stay', version: '2', mot: 'Après la fête.' }
    await steward.post(`${bystander}/projet/national`, stay)
    await steward.post(`${bystander}/projet/national`, stay)
    const text = await page(bystander)
    expect(text).toContain('Après la fête.')
    expect(text).toContain('le groupe reste sur la version 1 pour l’instant')
    const rows = await site.owner`select id from local_events where kind = 'national-stay'`
    expect(rows).toHaveLength(1)
    expect(await publicPage(bystander)).toContain('sur la version 1 de la charte nationale')
  })

  it('of a version that is no longer the newest is not said', async () => {
    await publishWith(site.site, (articles) => articles.slice(1))
    await steward.post(`${bystander}/projet/national`, { faire: 'stay', version: '2', mot: 'Trop tard.' })
    expect(await page(bystander)).not.toContain('Trop tard.')
  })
})

it('an article that is gone may be kept in our own words, once', async () => {
  await steward.post(`${bystander}/projet/national`, { faire: 'revise' })
  const adapted = {
    ...{ article: 'transparence', version: '3', vu: '0', faire: 'adapt', cle: 'ici-00000000ab' },
    'nouveau-transparence': 'Nous nous disons tout.',
  }
  const twice = [1, 2].map(() => steward.post(`${bystander}/projet/national`, adapted))
  expect((await Promise.all(twice)).map(({ status }) => status)).toEqual([303, 303])
  const text = await work(bystander)
  expect(text.match(/Nous nous disons tout\./g)).toHaveLength(1)
  expect(text).not.toContain('id="transparence"')
})
