import { expect, it } from 'vitest'
import { loadDemoPlaces } from '../../db/seeds/demo-places.ts'
import { loadDemoRegister } from '../../db/seeds/demo-register.ts'
import { testSite } from '../../test/site.ts'
import { examineList, press, revisionOf, teamMember } from '../../test/world/intake.ts'
import { signWholly } from '../../test/world/sign.ts'
import { intakeShelf } from './index.ts'

const world = await testSite()
const { site, owner, request, letters } = world
await loadDemoPlaces(owner, site.clock())
await loadDemoRegister(owner)
const samir = await teamMember(world, 'samir@mouvement.example')

const list = `Nom de l’association;N° RNA;Ville;Date;Courriel;Publication du nom
Les Glaneurs de Valbrume;W991000001;Valbrume;14/03/2021;bureau@glaneurs.example;oui
Bellevue Basket;W991000003;Valbrume;15/03/2021;Bureau@glaneurs.example;oui
Le Fil des mots;W991000004;Saint-Amance;16/03/2021;pas une adresse;oui
`
const held = () => site.sql`select contact from intake_takings where contact is not null`

it('keeps no address unless the team says that the form announced it', async () => {
  const at = await examineList(world, samir, list, { source: 'une feuille' })
  await press(world, samir, at, 'reprendre')
  expect(await held()).toHaveLength(0)
  expect((await samir.request(`${at}/inviter`)).headers.get('location')).toBe(at)
  await press(world, samir, at, 'annuler')
})

it('invites each mailbox once, after a page that shows the letter, and forgets its address', async () => {
  const at = await examineList(world, samir, list, { adresses: 'oui' })
  await press(world, samir, at, 'reprendre')
  expect(await held()).toHaveLength(2)
  const kept = await intakeShelf.take(site.db, { email: 'BUREAU@glaneurs.example' })
  expect(kept).toHaveLength(2)
  const before = (await letters()).length
  const page = await (await samir.request(`${at}/inviter`)).text()
  expect(page).toContain('1\u00a0lettre partira')
  expect(page).toContain('elle vient de\u00a0: un formulaire de 2021.')
  expect((await letters()).length).toBe(before)
  const revision = await revisionOf(world, at)
  const twice = await Promise.all([1, 2].map(() => samir.post(`${at}/inviter`, { revision })))
  expect(twice.map((answer) => answer.headers.get('location')).sort()).toEqual([at, `${at}?entre-temps=1`])
  await world.settle()
  const sent = (await letters()).slice(0, (await letters()).length - before)
  expect(sent.map(({ to }) => to.toLowerCase())).toEqual(['bureau@glaneurs.example'])
  expect(sent[0]?.text).toMatch(/\/reprise\/[\w-]{43}/)
  expect(sent[0]?.text).toContain('/signer')
  expect(await held()).toHaveLength(0)
})

it('confirms an older signature by one press; opening the page changes nothing', async () => {
  const link = /(\/reprise\/[\w-]{43})/.exec((await letters())[0]?.text ?? '')?.[1] ?? 'no link'
  const levels = () => owner`select s.proof_level, (select count(*)::int from journal_entries j
      where j.subject_id = s.id and j.kind = 'signature.reaffirmed') as written
    from signatures s join older_links l on l.signature_id = s.id`
  const asked = await (await request(link)).text()
  expect(asked).toContain('seul le bouton confirme')
  expect(await levels()).toEqual([{ proof_level: 'historic', written: 0 }])
  const presses = await Promise.all([1, 2, 3].map(() => world.post(link)))
  expect(presses.map((answer) => answer.headers.get('location'))).toEqual([link, link, link])
  expect(await levels()).toEqual([{ proof_level: 'mailbox', written: 1 }])
  const done = await (await request(link)).text()
  expect(done).toContain('C’est confirmé')
  const [, page = ''] = /href="(\/associations\/[a-z-]+)"/.exec(done) ?? []
  expect(await (await request(page)).text()).toContain('L’association l’a confirmée depuis.')
  expect((await request(`/reprise/${'x'.repeat(43)}`)).status).toBe(404)
  await owner`update signatures set proof_level = 'historic' where id in (select signature_id from older_links)`
  await owner`update older_links set expires_at = ${site.clock()}`
  await world.post(link)
  expect(await levels()).toEqual([{ proof_level: 'historic', written: 1 }])
  expect(await (await request(link)).text()).toContain('Ce lien n’ouvre plus')
})

it('lets an association sign by itself what a list had brought in: its own word takes the place', async () => {
  const before = await (await request('/associations/les-glaneurs-de-valbrume')).text()
  expect(before).toContain('Signature historique, reprise d’un formulaire de 2021.')
  await signWholly(world)
  const page = await (await request('/associations/les-glaneurs-de-valbrume')).text()
  expect(page).not.toContain('Signature historique')
  expect(page).toContain('sa signature remplace celle qui avait été reprise')
  const states =
    await site.sql`select s.state, o.ended_as from signatures s join associations a on a.id = s.association_id
    left join signature_origins o on o.signature_id = s.id where a.slug = 'les-glaneurs-de-valbrume' order by s.id`
  expect(states).toEqual([
    { state: 'withdrawn', ended_as: 'taken-back' },
    { state: 'withdrawn', ended_as: 'replaced' },
    { state: 'in-force', ended_as: null },
  ])
})

it('forgets the mailbox of whoever asks', async () => {
  const at = await examineList(world, samir, list.replaceAll('glaneurs.example', 'oubli.example'), {
    source: 'un autre cahier',
    adresses: 'oui',
  })
  await press(world, samir, at, 'reprendre')
  await site.sql`update intake_takings set contact = 'bureau@oubli.example' where intake_id = ${at.split('/')[3] ?? ''}`
  await site.transaction((tx) => intakeShelf.forget(tx, { email: 'Bureau@Oubli.example' }))
  expect(await held()).toHaveLength(0)
})

it('withdraws an older signature from its letter, even an old letter; opening the page changes nothing', async () => {
  const one = `${list.split('\n')[0]}\nThéâtre du Moulin;W991000013;Valbrume;16/03/2021;bureau@moulin.example;oui\n`
  const at = await examineList(world, samir, one, { source: 'un classeur', adresses: 'oui' })
  await press(world, samir, at, 'reprendre')
  await samir.post(`${at}/inviter`, { revision: await revisionOf(world, at) })
  await world.settle()
  const [, link = ''] = /(\/reprise\/[\w-]{43})\/retirer/.exec((await letters())[0]?.text ?? '') ?? []
  const stands = () => owner`select s.state, count(e.*)::int as withdrawals,
      (select count(*)::int from journal_entries j where j.subject_id = s.id and j.kind = 'signature.withdrawn') as written
    from signatures s join associations a on a.id = s.association_id
      left join signature_events e on e.signature_id = s.id and e.event = 'withdraw'
    where a.name = 'Théâtre du Moulin' group by s.id`
  expect(await (await request(link)).text()).toContain(`href="${link}/retirer"`)
  const asked = await (await request(`${link}/retirer`)).text()
  expect(asked).toContain('Retirer la signature de Théâtre du Moulin')
  expect(await stands()).toEqual([{ state: 'in-force', withdrawals: 0, written: 0 }])
  await owner`update older_links set expires_at = ${site.clock()}`
  const presses = await Promise.all([1, 2, 3].map(() => world.post(`${link}/retirer`)))
  expect(presses.map((answer) => answer.headers.get('location'))).toEqual([link, link, link])
  expect(await stands()).toEqual([{ state: 'withdrawn', withdrawals: 1, written: 1 }])
  const done = await (await request(link)).text()
  expect(done).toContain('Cette signature est retirée')
  expect(done).not.toContain('/retirer')
  expect((await request(`${link}/retirer`)).status).toBe(303)
  await world.post(link)
  expect(await stands()).toEqual([{ state: 'withdrawn', withdrawals: 1, written: 1 }])
  expect((await request(`/reprise/${'x'.repeat(43)}/retirer`)).status).toBe(404)
})
