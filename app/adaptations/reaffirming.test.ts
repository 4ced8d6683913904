import { beforeEach, describe, expect, it } from 'vitest'
import { adoptAgain } from '../../test/world/local.ts'
import { planSite, valbrume } from '../../test/world/plan.ts'
import { publishNext } from '../../test/world/publish.ts'
import { addDays } from '../kernel/instants.ts'
import { askByCalendar } from './index.ts'

const start = new Date('2026-11-14T09:00:00Z')
const site = await planSite(start)
const { owner, settle, letters, request, visitor } = site
const slug = valbrume.split('/').at(-1) ?? ''
const ines = 'ines@les-glaneurs-de-valbrume.example'
await settle()

beforeEach(() => site.setClock(start))
const textAt = async (path: string) => (await request(path)).text()

/** Who received a letter since, and what it is about. */
async function askedBy(act: () => Promise<unknown>): Promise<string[]> {
  const before = (await letters()).length
  await act()
  await settle()
  const all = await letters()
  return all
    .slice(0, all.length - before)
    .filter(({ text }) => text.includes('/toujours-d-accord/'))
    .map(({ to }) => to)
    .sort()
}

async function linkFor(email: string): Promise<string> {
  const letter = (await letters()).find(
    ({ to, text }) => to === email && text.includes('/toujours-d-accord/'),
  )
  return /\/toujours-d-accord\/[\w-]{43}/.exec(letter?.text ?? '')?.[0] ?? ''
}

const reads = async (link: string, agreement: 'same' | 'newer') =>
  [...(await textAt(link)).matchAll(/name="lu" value="([0-9a-f]{64})"/g)].map(([, sha]) => sha)[
    agreement === 'same' ? 0 : 1
  ] ?? ''

describe('by the calendar', () => {
  it('asks each signatory once, after the months that the territory chose', async () => {
    expect(await askedBy(() => askByCalendar(site.site))).toEqual([])
    site.setClock(addDays(start, 330))
    const asked = await askedBy(async () => {
      await askByCalendar(site.site)
      await askByCalendar(site.site)
    })
    expect(asked).toHaveLength(4)
    expect(asked).toContain(ines)
    site.setClock(addDays(start, 340))
    expect(await askedBy(() => askByCalendar(site.site))).toEqual([])
  })

  it('asks nobody where the territory wishes so', async () => {
    await owner`update local_charters set reconfirm_months = 0`
    site.setClock(addDays(start, 2_000))
    expect(await askedBy(() => askByCalendar(site.site))).toEqual([])
    await owner`update local_charters set reconfirm_months = 12`
  })
})

describe('the answer', () => {
  it('shows on opening, acts on pressing once, and ages on the public page; silence drops nobody', async () => {
    const link = await linkFor(ines)
    expect(await textAt(link)).toContain('Toujours d’accord avec la version 1')
    expect(await owner`select id from local_reaffirmations`).toHaveLength(0)
    const lu = await reads(link, 'same')
    for (let i = 0; i < 2; i++) {
      const answer = await visitor().post(link, { faire: 'same', lu })
      expect(answer.headers.get('location')).toBe(`${link}?dit=1`)
    }
    const said = await owner`select version_sha256, consent from local_reaffirmations`
    expect(said.map(({ version_sha256 }) => version_sha256)).toEqual([lu])
    expect(said[0]?.consent).toContain('Les Glaneurs de Valbrume')
    const entries = await owner`select kind from journal_entries where kind = 'local-signature.reaffirmed'`
    expect(entries).toHaveLength(1)
    const page = await textAt(valbrume)
    expect(page.match(/toujours d’accord/g)).toHaveLength(1)
    expect(page).toContain('Centre social Les Glycines')
  })

  it('refuses a text that was not under the eyes, and stores nothing', async () => {
    const answer = await visitor().post(await linkFor(ines), { faire: 'same', lu: 'f'.repeat(64) })
    expect(answer.status).toBe(409)
    expect(await answer.text()).toContain('Le texte a changé pendant votre lecture')
    expect(await owner`select id from local_reaffirmations`).toHaveLength(1)
  })

  it('is nothing behind a link that leads to no signature', async () => {
    expect((await request('/toujours-d-accord/none')).status).toBe(410)
    expect((await visitor().post('/toujours-d-accord/none', { faire: 'same' })).status).toBe(410)
  })
})

describe('a newer text', () => {
  it('asks those who stand on an older version, and lets them sign the newer one by one press', async () => {
    const asked = await askedBy(() => adoptAgain(site, slug, 'Un jardin de plus'))
    expect(asked).toHaveLength(4)
    const link = await linkFor(ines)
    const lu = await reads(link, 'newer')
    for (let i = 0; i < 2; i++) expect((await visitor().post(link, { faire: 'newer', lu })).status).toBe(303)
    expect(await textAt(valbrume)).toContain('d’accord avec la version 2')
    expect(await textAt(link)).not.toContain('Signer la version')
    expect(await textAt(link)).toContain('/retirer')
    expect(await textAt('/associations/les-glaneurs-de-valbrume')).toMatch(
      /d’accord avec la version 2 le \d+/,
    )
    const file = await textAt('/donnees/signatures-locales.csv')
    expect(file).toMatch(/Les Glaneurs de Valbrume.*,2,2026-11-14/)
    const [given] =
      await owner`select s.reference from signatures s join associations a on a.id = s.association_id
      where a.slug = 'les-glaneurs-de-valbrume' and s.is_local and s.state = 'in-force'`
    expect(await textAt(`/verifier/${given?.reference}`)).toContain('avec la version 2, le')
  })

  it('needs both where two people signed, and says so to the first', async () => {
    const second = 'fanta@les-glaneurs-de-valbrume.example'
    await owner`insert into signers (id, signature_id, position, name, email, capacity, confirmed_at)
      select gen_random_uuid(), g.signature_id, 2, 'Fanta Diallo', ${second}, 'legal', g.confirmed_at
      from signers g join signatures s on s.id = g.signature_id where g.email = ${ines} and s.is_local`
    const asked = await askedBy(() => adoptAgain(site, slug, 'Un jardin, et un abri'))
    expect(asked).toContain(second)
    const [first, other] = [await linkFor(ines), await linkFor(second)]
    expect(await textAt(first)).toContain('Vous avez signé à deux')
    const lu = await reads(first, 'newer')
    for (let i = 0; i < 2; i++) await visitor().post(first, { faire: 'newer', lu })
    expect(await textAt(first)).toContain('Il manque celui de la deuxième personne')
    expect(await textAt(valbrume)).not.toContain('d’accord avec la version 3')
    await visitor().post(other, { faire: 'newer', lu })
    expect(await textAt(valbrume)).toContain('d’accord avec la version 3')
    expect(await textAt(first)).not.toContain('Il manque celui')
    await owner`delete from signers where email = ${second}`
  })

  it('asks everyone once when the national text moves', async () => {
    const asked = await askedBy(() => publishNext(site.site))
    expect(asked).toHaveLength(4)
  })
})
