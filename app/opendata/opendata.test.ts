import { readFileSync } from 'node:fs'
import Ajv from 'ajv-draft-04'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { loadLocalCrowd } from '../../db/seeds/crowd-local-charters.ts'
import { testSite } from '../../test/site.ts'
import { fewLocalCharters, signCrowd } from '../../test/world/local-crowd.ts'
import { publishNext } from '../../test/world/publish.ts'
import { loadRegister } from '../../test/world/register.ts'
import { openProject } from '../projects/index.ts'
import { publish } from '../resources/index.ts'
import { saveTerritories } from '../territories/index.ts'
import { dataSets, setNames } from './rules/data-set.ts'

const { request, owner, site } = await testSite()
await loadRegister(owner)
await publishNext(site)
await loadLocalCrowd(owner, fewLocalCharters)
await signCrowd(owner, 'crowd-1')
const lead = await site.db
  .selectFrom('associations_named_public')
  .select(['id', 'name'])
  .where('slug', '=', 'bellevue-basket')
  .executeTakeFirstOrThrow()
await site.transaction(async (tx) => {
  const author = { is: 'association', ...lead } as const
  const said = { title: '=Un "tournoi"', body: 'Dimanche.\n\nVenez.', themes: ['sport', 'culture'] }
  const here = { ...said, territoryId: 'commune:99001', link: 'https://basket.example/tournoi' }
  for (const kind of ['news', 'resource'] as const) {
    await publish(tx, author, { ...here, kind }, 'fr', site.clock())
    await publish(tx, { is: 'team' }, { ...said, kind }, 'en', site.clock())
  }
  const call = { name: 'Quartiers d’hiver', url: 'https://financeur.example/appel', until: '2099-12-15' }
  const plan = { title: 'Un tournoi', purpose: 'Jouer.', territoryId: 'commune:99001', themes: ['sport'] }
  const more = { level: 'public', call, isTogether: true, lasts: null } as const
  const opening = {
    lead: { associationId: lead.id, name: lead.name },
    personId: null,
    role: '',
    lang: 'fr',
  } as const
  for (const key of ['one', 'two'])
    await openProject(tx, { ...opening, key, plan: { ...plan, ...more } }, site.clock())
})
const profile = JSON.parse(readFileSync('test/specs/table-schema.json', 'utf8'))
const isTableSchema = new Ajv({ allErrors: true, strict: false, validateFormats: false }).compile(profile)

type Field = {
  name: string
  type: string
  constraints?: { required?: boolean; enum?: string[]; pattern?: string }
}

for (const name of setNames)
  describe(`the data set ${name}`, () => {
    it('is described to programs as Table Schema wants', async () => {
      const schema = await (await request(`/donnees/${name}/schema.json`)).json()
      isTableSchema(schema)
      expect(isTableSchema.errors).toBeNull()
      for (const { name: field, description } of schema.fields) expect(description, field).toMatch(/\S/)
    })

    it('holds in its CSV what its description says', async () => {
      const schema = await (await request(`/donnees/${name}/schema.json`)).json()
      const file = dataSets[name].files.find(({ form }) => form === 'csv')
      const text = await (await request(file?.path ?? '')).text()
      const lines: Record<string, string>[] = parse(text, {
        bom: true,
        columns: true,
        record_delimiter: '\r\n',
      })
      const fields: Field[] = schema.fields
      expect(text.split('\r\n')[0]).toBe(`${fields.map((field) => field.name).join(',')}`)
      // Nothing was counted nor posted yet.
      if (name !== 'comptes' && name !== 'entraide') expect(lines.length).toBeGreaterThan(1)
      expect(
        lines.flatMap((line) => fields.flatMap((field) => faultsOf(field, line[field.name] ?? ''))),
      ).toEqual([])
      const keys = lines.map((line) => schema.primaryKey.map((key: string) => line[key]).join())
      expect(new Set(keys).size).toBe(lines.length)
    })

    it('is shown with its words, in both languages', async () => {
      for (const lang of ['', '/en']) {
        const answer = await request(`${lang}/donnees/${name}`)
        expect(answer.status).toBe(200)
        const page = await answer.text()
        for (const { path } of dataSets[name].files) expect(page).toContain(`href="${lang}${path}"`)
        for (const column of Object.keys(dataSets[name].columns))
          expect(page).toContain(`<code>${column}</code>`)
      }
    })
  })

const forms: Record<string, RegExp> = {
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d+)?$/,
  date: /^\d{4}-\d\d-\d\d$/,
  boolean: /^(true|false)$/,
  string: /^/,
}

function faultsOf({ name, type, constraints = {} }: Field, value: string): string[] {
  if (value === '') return constraints.required ? [`${name} is empty`] : []
  const isWrong =
    !forms[type]?.test(value) ||
    (constraints.pattern && !new RegExp(constraints.pattern).test(value)) ||
    (constraints.enum && !constraints.enum.includes(value))
  return isWrong ? [`${name}: ${value}`] : []
}

it('shows no association that asked for silence, nor anybody’s name', async () => {
  for (const path of ['/donnees/associations.csv', '/donnees/associations.json', '/donnees/associations']) {
    const text = await (await request(path)).text()
    expect(text, path).not.toMatch(/Accueil et droits|Marmites du Lac|Larbaud|Dubreuilh|\w@\w/)
    expect(text, path).toContain('Bellevue Basket')
  }
})

it('keeps in the list, as no longer signatory, who withdrew', async () => {
  await owner`update signatures set state = 'withdrawn', ended_at = now() where association_id =
    (select id from associations where slug = 'bellevue-basket')`
  const { donnees } = await (await request('/donnees/associations.json')).json()
  const bellevue = donnees.find(({ nom }: { nom: string }) => nom === 'Bellevue Basket')
  expect(bellevue).toMatchObject({ signataire: false, type: 'Association', themes: ['Sport et loisirs'] })
})

it('sends a file again only when something public changed', async () => {
  const first = await request('/donnees/territoires.csv')
  const etag = first.headers.get('etag') ?? ''
  const known = { headers: { 'if-none-match': etag } }
  expect((await request('/donnees/territoires.csv', known)).status).toBe(304)
  expect((await request('/en/donnees/territoires.csv', known)).status).toBe(200)
  const place = {
    kind: 'commune',
    code: '99009',
    name: 'Sainte-Aube',
    hint: '',
    within: ['departement:D99'],
  } as const
  await saveTerritories(owner, [{ ...place, within: [...place.within] }], site.clock())
  const again = await request('/donnees/territoires.csv', known)
  expect(again.status).toBe(200)
  expect(await again.text()).toContain('commune:99009,commune,99009,Sainte-Aube')
})

it('lists every data set on one page', async () => {
  const page = await (await request('/donnees')).text()
  for (const name of setNames) expect(page).toContain(`href="/donnees/${name}"`)
})
