import { describe, expect, it } from 'vitest'
import { castSite, loic, openedCharter, seated, signedInAs, yann } from '../../test/world/local.ts'
import { newId } from '../kernel/ids.ts'

const site = await castSite()
const address = await openedCharter(site)
const work = `${address}/projet`
const hugoAt = 'hugo@accueil.example'
await seated(site, address, hugoAt, 'Accueil et droits Port-Clairière')
const steward = await signedInAs(site, loic)
const other = await signedInAs(site, yann)
const hugo = await signedInAs(site, hugoAt)

const before = 'Nous prêtons nos salles. Nous mangeons ensemble.'

async function adds(titre: string): Promise<string> {
  const answer = await steward.post(`${work}/ajouter`, { ou: 'article', titre, texte: before })
  return answer.headers.get('location')?.split('#')[1] ?? ''
}

async function proposes(block: string, texte: string, more: Record<string, string> = {}): Promise<string> {
  const fields = { titre: 'Les salles', texte, raison: 'Plus précis.', revision: '1', cle: newId(), ...more }
  const answer = await hugo.post(`${work}/blocs/${block}/autre-redaction`, fields)
  expect(answer.status).toBe(303)
  await site.settle()
  return answer.headers.get('location') ?? ''
}

async function linkFor(email: string): Promise<string> {
  const letter = (await site.letters()).find((one) => one.to === email && one.text.includes('/avis/'))
  return /\/declinaisons\/avis\/[\w-]{43}/.exec(letter?.text ?? '')?.[0] ?? 'no link'
}

async function text(): Promise<string> {
  return (await steward.request(work)).text()
}

describe('another wording', () => {
  it('is proposed with a reason, shown word by word, and moves nothing', async () => {
    const block = await adds('Les salles')
    const at = await proposes(block, before.replace('nos salles', 'nos salles le soir'))
    const page = await (await steward.request(at)).text()
    expect(page).toContain('Plus précis.')
    expect(page).toMatch(/<ins>.*le soir/s)
    expect(await text()).not.toContain('nos salles le soir')
    expect(await text()).toContain('Une autre rédaction est proposée')
    await steward.post(`${at}/decision`, { faire: 'accept' })
    expect(await text()).toContain('nos salles le soir')
    const again = await steward.post(`${at}/decision`, { faire: 'decline', mot: 'Non.' })
    expect(again.status).toBe(409)
  })

  it('wants a reason and other words, and gives back what was typed', async () => {
    const block = await adds('Sans raison')
    const silent = await hugo.post(`${work}/blocs/${block}/autre-redaction`, {
      ...{ titre: 'T', texte: 'Un long travail.', raison: '', revision: '1' },
    })
    expect(silent.status).toBe(422)
    expect(await silent.text()).toContain('Un long travail.')
    const same = await hugo.post(`${work}/blocs/${block}/autre-redaction`, {
      ...{ titre: 'Sans raison', texte: before, raison: 'Pour rien.', revision: '1' },
    })
    expect(await same.text()).toContain('C’est le texte d’aujourd’hui')
  })

  it('is proposed once when sent twice', async () => {
    const block = await adds('Deux fois')
    const cle = newId()
    await proposes(block, 'Autre chose.', { cle })
    await proposes(block, 'Autre chose.', { cle })
    const rows = await site.owner`select id from local_amendments where block_id = ${block}`
    expect(rows).toHaveLength(1)
  })

  it('is declined with a reason that stays, by stewards only', async () => {
    const block = await adds('Déclinée')
    const at = await proposes(block, 'Autre chose.')
    expect((await hugo.post(`${at}/decision`, { faire: 'accept' })).status).toBe(409)
    expect((await steward.post(`${at}/decision`, { faire: 'decline', mot: '' })).status).toBe(422)
    await steward.post(`${at}/decision`, { faire: 'decline', mot: 'Nous en avons parlé lundi.' })
    const page = await (await hugo.request(at)).text()
    expect(page).toContain('Nous en avons parlé lundi.')
    expect(page).toContain('Autre rédaction, déclinée')
  })

  it('is put together with a text that moved meanwhile, after a person read both', async () => {
    const block = await adds('Réunie')
    const at = await proposes(block, before.replace('nos salles', 'nos salles le soir'))
    const moved = before.replace('ensemble', 'ensemble le lundi')
    await other.post(`${work}/blocs/${block}`, { titre: 'Réunie', texte: moved, revision: '1' })
    expect((await steward.post(`${at}/decision`, { faire: 'accept' })).status).toBe(409)
    const page = await (await steward.request(at)).text()
    const both = 'Nous prêtons nos salles le soir. Nous mangeons ensemble le lundi.'
    expect(page).toContain(both)
    await steward.post(`${at}/decision`, { faire: 'merge', titre: 'Réunie', texte: both, revision: '2' })
    expect(await text()).toContain(both)
    const texts = await (await steward.request(`${work}/blocs/${block}/redactions`)).text()
    expect(texts).toContain('autre rédaction acceptée')
  })

  it('is retouched while it is accepted: these words are kept, and the proposal stays readable', async () => {
    const block = await adds('Retouchée')
    const at = await proposes(block, 'Nous prêtons nos salles le soir.', { titre: 'Retouchée' })
    expect(await (await steward.request(at)).text()).toContain('Retoucher avant d’accepter')
    const typed = { titre: 'Retouchée', revision: '1', faire: 'accept' }
    expect((await steward.post(`${at}/decision`, { ...typed, texte: '' })).status).toBe(422)
    await steward.post(`${at}/decision`, {
      ...typed,
      texte: 'Nous prêtons nos salles le soir, sauf le lundi.',
    })
    expect(await text()).toContain('sauf le lundi')
    const page = await (await hugo.request(at)).text()
    expect(page).toContain('Autre rédaction, acceptée avec des retouches')
    expect(page).toMatch(/<ins>.*le soir/s)
  })

  it('is accepted as it is by a form that sends its words back, whatever ends its lines', async () => {
    const block = await adds('Telle quelle')
    const at = await proposes(block, 'Le soir.\n\nLe lundi.', { titre: 'Telle quelle' })
    const typed = {
      titre: 'Telle quelle',
      texte: 'Le soir.\r\n\r\nLe lundi.',
      revision: '1',
      faire: 'accept',
    }
    await steward.post(`${at}/decision`, typed)
    expect(await (await hugo.request(at)).text()).toContain('Autre rédaction, acceptée<')
  })

  it('retouched on a text that moved meanwhile, is put together with it before anything is kept', async () => {
    const block = await adds('Bougée')
    const at = await proposes(block, before.replace('nos salles', 'nos salles le soir'), { titre: 'Bougée' })
    const moved = before.replace('ensemble', 'ensemble le lundi')
    await other.post(`${work}/blocs/${block}`, { titre: 'Bougée', texte: moved, revision: '1' })
    const mine = before.replace('nos salles', 'nos deux salles le soir')
    const typed = { titre: 'Bougée', texte: mine, revision: '1', faire: 'accept' }
    const asked = await steward.post(`${at}/decision`, typed)
    expect(asked.status).toBe(409)
    const both = 'Nous prêtons nos deux salles le soir. Nous mangeons ensemble le lundi.'
    expect(await asked.text()).toMatch(new RegExp(`<textarea[^>]*name="texte"[^>]*>${both}`))
    expect(await text()).toContain('ensemble le lundi')
    expect(await text()).not.toContain('nos deux salles')
  })

  it('is withdrawn by its author', async () => {
    const at = await proposes(await adds('Retirée'), 'Autre chose.')
    expect((await other.post(`${at}/decision`, { faire: 'withdraw' })).status).toBe(409)
    await hugo.post(`${at}/decision`, { faire: 'withdraw' })
    expect(await (await hugo.request(at)).text()).toContain('Autre rédaction, retirée')
  })
})

describe('what others say of it', () => {
  it('is said by the link of a letter, without an account, once when sent twice', async () => {
    site.setClock(new Date('2026-11-20T20:00:00Z'))
    const at = await proposes(await adds('Commentée'), 'Autre chose.')
    const link = await linkFor(loic)
    expect(await (await site.request(link)).text()).toContain('Aucun compte n’est nécessaire.')
    const cle = newId()
    await site.post(link, { avis: 'Je préfère ainsi.', cle })
    await site.post(link, { avis: 'Je préfère ainsi.', cle })
    expect((await site.post(link, { avis: '' })).status).toBe(422)
    const page = await (await hugo.request(at)).text()
    expect(page.match(/Je préfère ainsi\./g)).toHaveLength(1)
    expect(page).toContain('Atelier vélo des Quais')
    expect((await site.request(`${link.slice(0, -3)}abc`)).status).toBe(410)
  })

  it('stops with the seat: whoever left the group comments no more', async () => {
    site.setClock(new Date('2026-11-23T20:00:00Z'))
    await seated(site, address, 'depart@oiseaux.example', 'Les Oiseaux chantent')
    const at = await proposes(await adds('Départ'), 'Autre chose.')
    const link = await linkFor('depart@oiseaux.example')
    expect((await site.request(link)).status).toBe(200)
    await site.owner`update local_seats set until = now()
      where person_id = (select id from people where email = 'depart@oiseaux.example')`
    expect((await site.request(link)).status).toBe(410)
    expect((await site.post(link, { avis: 'Encore là ?' })).status).toBe(410)
    expect(at).toContain('/redactions/')
  })

  it('writes to an address three times a day at most', async () => {
    site.setClock(new Date('2026-11-27T20:00:00Z'))
    const count = async () =>
      (await site.letters()).filter((one) => one.to === yann && one.text.includes('/avis/')).length
    const already = await count()
    const block = await adds('Beaucoup')
    for (let n = 0; n < 5; n += 1) await proposes(block, `Autre chose ${n}.`)
    expect(await count()).toBe(already + 3)
  })
})

it('shows proposals to those who read the draft, and to nobody else', async () => {
  const at = await proposes(await adds('Privée'), 'Entre nous.')
  expect((await site.request(at)).headers.get('location')).toContain('/connexion')
  const stranger = await signedInAs(site, 'maryse@les-oiseaux-chantent.example')
  expect((await stranger.request(at)).headers.get('location')).toContain('/rejoindre')
  expect((await stranger.post(`${at}/avis`, { avis: 'Coucou' })).status).toBe(404)
  const elsewhere = await openedCharter(site, { nom: 'Ailleurs' })
  const id = at.split('/').at(-1)
  expect((await steward.request(`${elsewhere}/projet/redactions/${id}`)).status).toBe(404)
})
