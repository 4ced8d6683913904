import { beforeAll, describe, expect, it } from 'vitest'
import { type ForeignDesk, foreignDesk, json } from '../../test/foreign-desk.ts'
import { type TestSite, testSite } from '../../test/site.ts'
import { loadNationalRegister } from '../../test/world/national-register.ts'

let world: TestSite
let service: ForeignDesk

const results = ['LES RAMEURS DE LA TISSE', 'LES RAMEURS DU QUAI'].map((name, i) => ({
  siren: ['732829320', '356000000'][i],
  nom_raison_sociale: name,
  siege: { code_postal: '99100', commune: '99001', libelle_commune: 'VALBRUME' },
  etat_administratif: i === 0 ? 'A' : 'C',
  complements: { identifiant_association: `W99200000${i}` },
}))

beforeAll(async () => {
  world = await testSite()
  service = await foreignDesk(json({ results }))
  world.site.config.companiesUrl = service.url
  await loadNationalRegister(world.owner, [
    { id: 'W991000001', titre: 'Les Glaneurs de Valbrume' },
    { id: 'W991000002', titre: 'Les Rameurs de Valbrume' },
  ])
})

const search = async (text: string) =>
  (await world.request(`/signer?${new URLSearchParams({ q: text })}`)).text()
const refusal = 'Le registre officiel en ligne ne répond pas'

describe('the search of the signing form, with the official register online', () => {
  it('shows ours first, then what only the other knows and is in activity', async () => {
    const page = await search('rameurs')
    expect(page.indexOf('Les Rameurs de Valbrume')).toBeLessThan(page.indexOf('LES RAMEURS DE LA TISSE'))
    expect(page).not.toContain('LES RAMEURS DU QUAI')
    expect(page).not.toContain(refusal)
  })

  it('fills the form in with what the other knows', async () => {
    const begun = await world.post('/signer', { entry: 'W992000000' })
    const form = await (await world.request(begun.headers.get('location') ?? '')).text()
    expect(form).toContain('value="LES RAMEURS DE LA TISSE"')
    expect(form).toContain('value="W992000000"')
  })

  it('asks nobody when ours answers a number', async () => {
    const before = service.asked.length
    expect(await search('W991000001')).toContain('Les Glaneurs de Valbrume')
    expect(service.asked).toHaveLength(before)
  })

  it('says so when the other does not answer, shows ours, and never fails', async () => {
    service.answer((req) => req.socket.destroy())
    const page = await search('les glaneurs')
    expect(page).toContain(refusal)
    expect(page).toContain('Les Glaneurs de Valbrume')
    const begun = await world.post('/signer', { entry: 'W992000077' })
    expect(begun.status).toBe(303)
    expect(await (await world.request('/en/signer?q=nobody')).text()).toContain('does not answer')
  })

  it('asks nobody where the operator did not wish it', async () => {
    world.site.config = { ...world.site.config, companiesUrl: undefined }
    const before = service.asked.length
    expect(await search('rameurs')).not.toContain('LA TISSE')
    expect(service.asked).toHaveLength(before)
  })
})
