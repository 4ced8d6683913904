import { describe, expect, it } from 'vitest'
import {
  castSite,
  ines,
  invitationFor,
  loic,
  maryse,
  openedCharter,
  openingFields,
  signedInAs,
  yann,
} from '../../test/world/local.ts'

const site = await castSite()
const steward = await signedInAs(site, loic)

describe('opening a local charter', () => {
  it('asks a stranger to sign in first, and reads without an account', async () => {
    expect((await site.request('/declinaisons')).status).toBe(200)
    const answer = await site.request('/ouvrir-une-declinaison')
    expect(answer.headers.get('location')).toContain('/connexion')
  })

  it('chooses places by their name, without storing anything', async () => {
    const page = await (await steward.request('/ouvrir-une-declinaison?q=les+quais')).text()
    expect(page).toContain('value="qpv:QN99004M"')
    expect((await steward.request('/ouvrir-une-declinaison/groupe')).status).toBe(422)
    const form = await steward.request('/ouvrir-une-declinaison/groupe?lieu=qpv:QN99004M&lieu=qpv:QN99005M')
    expect(await form.text()).toContain('Les Quais et Les Oiseaux')
  })

  it('keeps what was typed when something is missing, and stores nothing', async () => {
    const fields = { ...(await openingFields(site)), nom: '', quorum: '120', association: 'Inconnue' }
    const answer = await steward.post('/ouvrir-une-declinaison/groupe', fields)
    const page = await answer.text()
    expect(answer.status).toBe(422)
    expect(page).toContain('Donnez un nom à la déclinaison.')
    expect(page).toContain('Écrivez un nombre entre 1 et 100.')
    expect(page).toContain('Nous ne trouvons pas cette association.')
    expect(page).toContain('Nous voulons nous entraider.')
    expect(await site.owner`select id from local_charters`).toHaveLength(0)
  })

  it('wants another association for the second steward, and one of your own for the first', async () => {
    const fields = await openingFields(site)
    const alone = await steward.post('/ouvrir-une-declinaison/groupe', {
      ...fields,
      association: 'Atelier vélo des Quais',
    })
    expect(await alone.text()).toContain('Il faut une autre association que la vôtre')
    const [other] = await site.owner`select id from associations where name = 'Cap Numérique'`
    const borrowed = await steward.post('/ouvrir-une-declinaison/groupe', { ...fields, mienne: other?.id })
    expect(borrowed.status).toBe(422)
  })

  it('opens once when sent twice, and invites the second steward by letter', async () => {
    const fields = await openingFields(site)
    const [one, two] = await Promise.all([
      steward.post('/ouvrir-une-declinaison/groupe', fields),
      steward.post('/ouvrir-une-declinaison/groupe', fields).catch(() => undefined),
    ])
    expect(one.headers.get('location')).toBe('/declinaisons/charte-des-quais/projet')
    expect(two?.headers.get('location') ?? one.headers.get('location')).toBe(one.headers.get('location'))
    expect(await site.owner`select id from local_charters`).toHaveLength(1)
    await site.settle()
    const [letter] = await site.letters()
    expect(letter?.to).toBe(yann)
    expect(letter?.text).toContain('Atelier vélo des Quais invite Cap Numérique')
  })

  it('joins by the button of the letter, never by opening it, and pressing twice is pressing once', async () => {
    const path = await invitationFor(site, yann)
    expect(await (await site.request(path)).text()).toContain('Rejoindre le groupe')
    expect(await site.owner`select id from local_seats`).toHaveLength(1)
    const comer = site.visitor()
    const joined = await comer.post(path)
    expect(joined.headers.get('location')).toBe('/declinaisons/charte-des-quais/projet/groupe?fait=welcome')
    expect((await comer.request('/declinaisons/charte-des-quais/projet')).status).toBe(200)
    const later = site.visitor()
    await later.post(path)
    expect((await later.request('/declinaisons/charte-des-quais/projet')).status).toBe(303)
    expect(await site.owner`select id from local_seats`).toHaveLength(2)
    expect((await site.request(`${path.slice(0, -3)}xyz`)).status).toBe(410)
  })

  it('shows everyone who tends it, by association, and never a person', async () => {
    const page = await (await site.request('/declinaisons/charte-des-quais')).text()
    expect(page).toContain('Atelier vélo des Quais')
    expect(page).toContain('Cap Numérique')
    for (const hidden of ['Loïc', 'loic@', 'Yann', 'yann@']) expect(page).not.toContain(hidden)
  })

  it('gives two charters of one name two addresses', async () => {
    expect(await openedCharter(site)).toBe('/declinaisons/charte-des-quais-2')
  })
})

describe('who may take part', () => {
  it('lets any association that has signed join an open group', async () => {
    const address = await openedCharter(site, { nom: 'Ouverte' })
    const visitor = await signedInAs(site, maryse)
    const away = await visitor.request(`${address}/projet`)
    expect(away.headers.get('location')).toBe(`${address}/projet/rejoindre`)
    const [own] = await site.owner`select id from associations where name = 'Les Oiseaux chantent'`
    const [other] = await site.owner`select id from associations where name = 'Cap Numérique'`
    expect((await visitor.post(`${address}/projet/rejoindre`, { mienne: other?.id })).status).toBe(422)
    const joined = await visitor.post(`${address}/projet/rejoindre`, { mienne: own?.id })
    expect(joined.headers.get('location')).toBe(`${address}/projet/groupe?fait=welcome`)
    expect((await visitor.request(`${address}/projet`)).status).toBe(200)
  })

  it('keeps a group that works by invitation to those it invites', async () => {
    const address = await openedCharter(site, { nom: 'Fermée', participation: 'invited' })
    const visitor = await signedInAs(site, ines)
    const [own] = await site.owner`select id from associations where name = 'Les Glaneurs de Valbrume'`
    const answer = await visitor.post(`${address}/projet/rejoindre`, { mienne: own?.id })
    expect(await answer.text()).toContain('Ce groupe travaille sur invitation.')
    expect((await visitor.request(`${address}/projet`)).status).toBe(303)
  })

  it('never lets the last steward leave', async () => {
    const address = await openedCharter(site, { nom: 'Succession' })
    const [mine, theirs] = await site.owner`
      select s.id from local_seats s join local_charters l on l.id = s.charter_id
      where l.name = 'Succession' order by s.since, s.id`
    const other = await signedInAs(site, yann)
    expect(
      (await steward.post(`${address}/projet/groupe/places`, { place: mine?.id, faire: 'quitter' })).status,
    ).toBe(303)
    const last = await other.post(`${address}/projet/groupe/places`, { place: theirs?.id, faire: 'quitter' })
    expect(last.status).toBe(409)
    expect(await last.text()).toContain('Vous êtes la dernière personne à animer')
  })
})
