import { beforeAll, describe, expect, it } from 'vitest'
import { loadDemoPlaces } from '../../db/seeds/demo-places.ts'
import { loadDemoRegister } from '../../db/seeds/demo-register.ts'
import { testSite } from '../../test/site.ts'
import { examineList, press, revisionOf, rowsOf, sendList, teamMember } from '../../test/world/intake.ts'

const world = await testSite()
const { site, owner, request, letters } = world
await loadDemoPlaces(owner, site.clock())
await loadDemoRegister(owner)
const samir = await teamMember(world, 'samir@mouvement.example')
const lea = await teamMember(world, 'lea@centres.example')

/** As a form of 2021 exports it: numbers, a name alone, a namesake, a network, a refusal, a draft, a total. */
const list = `Horodateur;Nom de l’association;N° RNA;Ville;Code postal;Quartiers (codes);Thèmes;J’accepte que le nom soit publié;Accord
12/01/2021 09:14:03;Les Marmites du Lac;W991000012;Les Essarts-du-Lac;99210;;Alimentation;oui;oui
14 mars 2021;Théâtre du Moulin;;Valbrume;99100;QN99002M, QN99001M;"Culture, Danse de salon";Non merci;oui
02/02/2021;Les Jardins suspendus;;Valbrume;99100;;;oui;oui
03/02/2021;Fédération des ateliers de La Tisse;;Valbrume;;;;oui;oui
04/02/2021;Le Club du Refus;;Valbrume;;;;oui;non
05/02/2021;Les Marmites du Lac;w991 000 012;Les Essarts-du-Lac;;;;oui;oui
Total;6;;;;;;;
`

let at = ''
beforeAll(async () => {
  at = await examineList(world, samir, list)
})

describe('the dry run', () => {
  it('says of each row what it would do and why, and brings nothing in', async () => {
    const rows = await rowsOf(world, at)
    expect(rows.map(({ line, verdict }) => [line, verdict])).toEqual([
      [2, 'repeat'],
      [3, 'create'],
      [4, 'create'],
      [5, 'ask'],
      [6, 'reject'],
      [7, 'create'],
      [8, 'aside'],
    ])
    expect(rows[1]?.notes).toEqual(expect.arrayContaining(['by-name-place']))
    expect(rows[2]?.notes).toContain('not-in-register')
    expect(rows[3]?.notes).toContain('looks-like-network')
    expect(rows[4]?.notes).toEqual(['no-agreement'])
    expect(await site.sql`select from signatures`).toHaveLength(0)
  })

  it('shows it on pages, and as a table without formulas', async () => {
    const page = await (await samir.request(at)).text()
    expect(page).toContain('Rien n’est encore dans le registre')
    const report = await (await samir.request(`${at}/lignes?etat=ask`)).text()
    expect(report).toContain('Fédération des ateliers de La Tisse')
    expect(report).not.toContain('Les Jardins suspendus')
    const csv = await (await samir.request(`${at}/rapport.csv`)).text()
    expect(csv).toContain('Son nom est celui d’un réseau')
    expect(csv.split('\r\n')).toHaveLength(9)
  })
})

describe('a decision on a row', () => {
  it('needs an answer, keeps it, and may be searched by hand', async () => {
    const row = `${at}/lignes/5`
    const nothing = await samir.post(row, {})
    expect([nothing.status, await nothing.text()]).toEqual([
      422,
      expect.stringContaining('Choisissez une réponse'),
    ])
    const found = await (await samir.request(`${row}?q=Fédération`)).text()
    expect(found).toContain('Fédération des associations de La Tisse')
    const chosen = await samir.post(row, { qui: 'none', type: 'network' })
    expect(chosen.headers.get('location')).toBe(`${at}?decidees=1`)
    expect((await rowsOf(world, at))[3]).toMatchObject({ verdict: 'create' })
  })
})

describe('bringing a list in', () => {
  it('lets one of two people start it', async () => {
    const revision = await revisionOf(world, at)
    const both = await Promise.all([samir, lea].map((who) => who.post(`${at}/reprendre`, { revision })))
    const places = both.map((answer) => answer.headers.get('location')).sort()
    expect(places).toEqual([at, `${at}?entre-temps=1`])
    await world.settle()
    expect((await rowsOf(world, at)).flatMap(({ outcome }) => outcome ?? [])).toEqual(
      Array(4).fill('created'),
    )
  })

  it('makes historic signatures with their origin, day and places, and posts no letter', async () => {
    const before = await letters()
    const page = await (await request('/associations/les-marmites-du-lac')).text()
    expect(page).toContain('Signature historique, reprise d’un formulaire de 2021.')
    expect(page).toContain('le 5 février 2021')
    const rows =
      await site.sql`select a.kind, s.publication, s.proof_level, o.source, o.taken_over_by is not null as known
      from signatures s join associations a on a.id = s.association_id
      join signature_origins o on o.signature_id = s.id order by a.name`
    expect(rows.map(({ kind, publication }) => [kind, publication])).toEqual([
      ['network', 'named'],
      ['association', 'named'],
      ['association', 'named'],
      ['association', 'counted'],
    ])
    expect(rows.every(({ known, proof_level }) => known && proof_level === 'historic')).toBe(true)
    expect((await letters()).length).toBe(before.length)
  })

  it('counts one without a name and never shows it', async () => {
    expect((await request('/associations/theatre-du-moulin')).status).toBe(404)
    expect(await (await request('/signataires.csv')).text()).not.toContain('Théâtre du Moulin')
  })

  it('brings nothing in twice, and corrects only what it had brought in', async () => {
    const again = await examineList(world, lea, list)
    const verdicts = (await rowsOf(world, again)).map(({ verdict }) => verdict)
    expect(verdicts).toEqual(['repeat', 'same', 'same', 'same', 'reject', 'same', 'aside'])
    const corrected = list.replace('02/02/2021;Les Jardins suspendus', '09/02/2021;Les Jardins suspendus')
    const newer = await examineList(world, lea, corrected)
    expect((await rowsOf(world, newer))[2]?.verdict).toBe('update')
    await press(world, lea, newer, 'reprendre')
    expect((await rowsOf(world, newer))[2]?.outcome).toBe('updated')
    const page = await (await request('/associations/les-jardins-suspendus')).text()
    expect(page).toContain('le 9 février 2021')
    expect(await site.sql`select from signatures`).toHaveLength(4)
  })
})

describe('undoing', () => {
  it('takes back what nobody touched, as an event that is seen, and lists what lived', async () => {
    await site.sql`insert into signature_events (signature_id, event, by, at)
      select s.id, 'contest', 'team', now() from signatures s join associations a on a.id = s.association_id
      where a.slug = 'les-jardins-suspendus'`
    const undo = await (await samir.request(`${at}/annuler`)).text()
    expect(undo).toContain('jamais un effacement')
    await press(world, samir, at, 'annuler')
    const states = await site.sql`select a.slug, s.state from signatures s
      join associations a on a.id = s.association_id order by 1`
    expect(states.filter(({ state }) => state === 'in-force')).toEqual([
      { slug: 'les-jardins-suspendus', state: 'in-force' },
    ])
    const page = await (await samir.request(at)).text()
    expect(page).toContain('Ce qui reste, car il a vécu depuis')
    expect(page).toContain('annulation terminée')
    const past = await (await request('/associations/les-marmites-du-lac')).text()
    expect(past).toContain('a été retirée par l’équipe nationale')
  })

  it('lets the same list come in again later', async () => {
    const again = await examineList(world, samir, list)
    await press(world, samir, again, 'reprendre')
    const outcomes = (await rowsOf(world, again)).map(({ outcome }) => outcome)
    expect(outcomes.filter((one) => one === 'created')).toHaveLength(2)
  })
})

describe('a file that is none', () => {
  it.each([
    ['nothing', '', 'Choisissez un fichier'],
    ['a cut one', 'Nom;Ville\nLes "Uns";"Val\nbrume;99\n', 'semble coupé'],
    [
      'a picture',
      Uint8Array.from([0x89, 0x50, 0, 1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3]),
      'Ce n’est pas un tableau',
    ],
    ['half a workbook', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0]), 'abîmé'],
  ])('refuses %s with a sentence, and keeps what was typed', async (_, content, words) => {
    const answer = await sendList(world, samir, content, { source: 'un vieux cahier' })
    const page = await answer.text()
    expect(answer.status).toBe(422)
    expect(page).toContain(words)
    expect(page).toContain('value="un vieux cahier"')
  })
})
