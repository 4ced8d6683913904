import { describe, expect, it } from 'vitest'
import { loadDemoLocalCharters } from '../../db/seeds/demo-local-charters.ts'
import { another } from '../../test/world/another.ts'
import { adoptAgain, castSite, closeCharter } from '../../test/world/local.ts'
import { askToSign, fillIn, linkFor, pressLink, signWholly } from '../../test/world/sign.ts'
import { database } from '../platform/db/database.ts'

const site = await castSite()
await loadDemoLocalCharters(database(site.owner), site.site.clock())

const slug = 'charte-de-cooperation-de-valbrume'
const name = 'Charte de coopération de Valbrume'
const both = { slug, texts: ['nationale', slug] }
const here = { slug, texts: [slug] }

async function textOf(path: string): Promise<string> {
  return (await (await site.request(path)).text()).replace(/&#39;|&quot;/g, '"')
}

/** What an association signed, text by text, with where each signature stands. */
async function voicesOf(association: string): Promise<string[]> {
  const rows = await site.owner`
    select c.slug, s.state from signatures s join charters c on c.id = s.charter_id
    where s.declared->>'name' = ${association} order by c.slug desc, s.id`
  return rows.map((row) => `${row.slug === slug ? 'local' : 'national'} ${row.state}`)
}

async function counts() {
  const [row] = await site.owner`select (select count(*) from signatures_public)::int as national,
    (select count(*) from local_signatures_public)::int as local`
  return row as { national: number; local: number }
}

describe('a local charter is signed', () => {
  it('alone, and counts nowhere with the national one', async () => {
    const one = another()
    const before = await counts()
    const page = await textOf('/signataires')
    const link = await signWholly(site, { ...one, local: here })
    expect(await voicesOf(one.name)).toEqual(['local in-force'])
    expect(await counts()).toEqual({ national: before.national, local: before.local + 1 })
    expect(await textOf('/signataires')).toBe(page)
    expect(await textOf(link)).toContain(`est signataire de la déclinaison «\u00a0${name}\u00a0»`)
    expect(await textOf(`/declinaisons/${slug}`)).toContain(one.name)
    for (const path of [
      '/signataires.csv',
      '/signataires.json',
      '/api/v1/signatories',
      '/signataires.atom',
      '/',
    ])
      expect(await textOf(path), path).not.toContain(one.name)
  })

  it('together with the national one, by one letter and one press', async () => {
    const one = another()
    const before = await counts()
    const link = await signWholly(site, { ...one, local: both })
    expect(await voicesOf(one.name)).toEqual(['national in-force', 'local in-force'])
    expect(await counts()).toEqual({ national: before.national + 1, local: before.local + 1 })
    const letters = (await site.letters()).filter(({ to }) => to === one.email)
    expect(letters.map(({ subject }) => subject.replaceAll('\u00a0', ' ')).reverse()).toEqual([
      `Signer la charte et la déclinaison « ${name} » au nom de ${one.name}`,
      `La signature de ${one.name} est enregistrée`,
    ])
    const receipt = await textOf(link)
    const texts = await site.owner`select s.reference, s.version_sha256 from signatures s
      where declared->>'name' = ${one.name}`
    expect(texts).toHaveLength(2)
    for (const { reference, version_sha256 } of texts) {
      expect(receipt).toContain(reference)
      expect(receipt).toContain(version_sha256)
      const verified = await textOf(`/verifier/${reference}`)
      for (const other of texts) expect(verified).toContain(other.version_sha256)
    }
    expect((await site.request(`${link}/recu.pdf`)).headers.get('content-type')).toBe('application/pdf')
  })

  it('shows the whole local text before it is signed, article by article', async () => {
    const { at } = await fillIn(site, { ...another(), local: here })
    const reading = await textOf(`${at}/relecture`)
    expect(reading).toContain('Texte national, gardé mot pour mot')
    expect(reading).toContain('Ajouté ici')
    expect(reading.match(/name="fingerprint"/g)).toHaveLength(1)
  })

  it('is sixteen presses at once one row for each text, and the same receipt', async () => {
    const one = another()
    await askToSign(site, { ...one, local: both })
    const link = await linkFor(site, one.email)
    const pressed = await Promise.all(Array.from({ length: 16 }, () => pressLink(site, link)))
    expect(pressed.map(({ status }) => status)).toEqual(Array(16).fill(303))
    const receipts = await Promise.all(pressed.map(({ headers }) => textOf(headers.get('location') ?? '')))
    expect(new Set(receipts).size).toBe(1)
    expect(await voicesOf(one.name)).toEqual(['national in-force', 'local in-force'])
    const before = (await site.letters()).length
    await site.settle()
    expect((await site.letters()).length).toBe(before + 1)
  })

  it('is sixteen forms at once one request for each text', async () => {
    const one = another()
    const { at, fields } = await fillIn(site, { ...one, local: both })
    await Promise.all(Array.from({ length: 16 }, () => site.post(`${at}/relecture`, fields)))
    expect(await voicesOf(one.name)).toEqual([
      'national awaiting-confirmation',
      'local awaiting-confirmation',
    ])
  })

  it('is added when the national one was signed before, and nothing is doubled', async () => {
    const one = another()
    await signWholly(site, one)
    const before = await counts()
    const link = await signWholly(site, { ...one, local: both })
    expect(await counts()).toEqual({ national: before.national, local: before.local + 1 })
    expect(await voicesOf(one.name)).toEqual(['national in-force', 'national lapsed', 'local in-force'])
    expect(await textOf(link)).toContain('Votre association avait déjà signé la charte')
  })

  it('is added too for an association that signed under another number and no name', async () => {
    const one = another()
    const numbers = { rna: one.association.number, siren: '732829320' }
    await site.owner`insert into register_entries
      (id, rna, siren, name, folded, words, status, is_damaged, source)
      values (${numbers.rna}, ${numbers.rna}, ${numbers.siren}, 'AE', 'ae', 'ae', 'active', false, 'waldec')`
    await signWholly(site, { ...one, reading: { publication: 'counted' } })
    await site.owner`delete from register_entries where id = ${numbers.rna}`
    const stranger = { 'signer-email': 'collegue@essai.example' }
    await askToSign(site, {
      association: { ...one.association, number: numbers.siren },
      mandate: stranger,
      local: both,
    })
    const link = await linkFor(site, stranger['signer-email'])
    const opened = await textOf(link)
    expect(opened).not.toContain('déjà signé')
    expect(opened.match(/name="fingerprint"/g)).toHaveLength(2)
    expect((await pressLink(site, link)).status).toBe(303)
    expect((await voicesOf(one.name)).filter((voice) => voice.endsWith('in-force'))).toEqual([
      'national in-force',
      'local in-force',
    ])
  })

  it('gives a letter with nothing to do only when every text is signed', async () => {
    const one = another()
    await signWholly(site, { ...one, local: both })
    const asked = (mandate: { 'signer-email': string }) => askToSign(site, { ...one, mandate, local: both })
    await asked({ 'signer-email': 'bureau@essai.example' })
    const letter = (await site.letters()).find(({ to }) => to === 'bureau@essai.example')
    expect(letter?.subject).toBe(`${one.name} a déjà signé la charte`)
  })

  it('needs both presidents when there are two, for each text', async () => {
    const one = another()
    const second = { 'second-name': 'Léo Marchal', 'second-email': `leo.${one.email}` }
    await askToSign(site, { ...one, mandate: { ...one.mandate, ...second }, local: both })
    const [first, other] = [await linkFor(site, one.email), await linkFor(site, `leo.${one.email}`)]
    await pressLink(site, first)
    expect(await textOf(first)).toContain('Il manque encore celle de la deuxième personne')
    expect((await voicesOf(one.name)).some((voice) => voice.endsWith('in-force'))).toBe(false)
    await pressLink(site, other)
    expect(await voicesOf(one.name)).toEqual(['national in-force', 'local in-force'])
  })

  it('waits for the board, and its decision is noted for both', async () => {
    const one = another()
    const mandate = { ...one.mandate, decided: 'not-yet', body: '', 'decided-on': '' }
    await askToSign(site, { ...one, mandate, local: both })
    const link = await linkFor(site, one.email)
    await site.post(`${link}/decision`, { body: 'bureau', 'decided-on': '12/11/2026' })
    await pressLink(site, link)
    expect(await voicesOf(one.name)).toEqual(['national in-force', 'local in-force'])
  })
})

describe('what was signed in one act', () => {
  it('is withdrawn apart, and signed again', async () => {
    const one = another()
    const link = await signWholly(site, { ...one, local: both })
    const [local] = await site.owner`select reference from signatures
      where declared->>'name' = ${one.name} and is_local`
    expect(await textOf(`${link}/retirer?texte=${local?.reference}`)).toContain('la déclinaison')
    await site.post(`${link}/retirer`, { texte: local?.reference })
    expect(await voicesOf(one.name)).toEqual(['national in-force', 'local withdrawn'])
    expect(await textOf(link)).toContain('est signataire de la charte.')
    expect(await textOf(`/verifier/${local?.reference}`)).toContain('la signature a été retirée')
    await signWholly(site, { ...one, local: here })
    expect(await voicesOf(one.name)).toEqual(['national in-force', 'local withdrawn', 'local in-force'])
  })

  it('keeps the local one when the national one is withdrawn', async () => {
    const one = another()
    const link = await signWholly(site, { ...one, local: both })
    const [national] = await site.owner`select reference from signatures
      where declared->>'name' = ${one.name} and not is_local`
    await site.post(`${link}/retirer`, { texte: national?.reference })
    expect(await voicesOf(one.name)).toEqual(['national withdrawn', 'local in-force'])
    expect(await textOf(link)).toContain('est signataire de la déclinaison')
    const page = await textOf(
      `/associations/${one.name
        .normalize('NFD')
        .replace(/[^\w ]/g, '')
        .replaceAll(' ', '-')
        .toLowerCase()
        .replace('dessai', 'd-essai')}`,
    )
    expect(page).toContain('Déclinaisons signées')
    expect(page).toContain(name)
  })

  it('never says who is known: the form answers alike', async () => {
    const [known, unknown] = [another(), another()]
    await signWholly(site, { ...known, local: both })
    const pages = []
    for (const { association } of [known, unknown]) {
      const mandate = { 'signer-email': 'curieuse@essai.example' }
      const { at, fields } = await fillIn(site, { association, mandate, local: both })
      pages.push(await textOf(`${at}/textes`))
      await site.post(`${at}/relecture`, fields)
      pages.push(await textOf(`${at}/merci`))
    }
    const bare = pages.map((page) => page.replace(/\/signer\/[\w-]+/g, ''))
    expect([bare[0], bare[1]]).toEqual([bare[2], bare[3]])
  })
})

describe('the choice of texts', () => {
  it('is offered with both ticked to who comes for the local one, and refuses none at all', async () => {
    const begun = await site.post('/signer', { typed: '', declinaison: slug })
    const at = begun.headers.get('location') ?? ''
    expect(at).toMatch(/\/textes$/)
    expect((await textOf(at)).match(/name="text" value="[a-z-]+" checked/g)).toHaveLength(2)
    const none = await site.post(at, {})
    expect(none.status).toBe(422)
    expect(await none.text()).toContain('Choisissez au moins un texte')
  })

  it('is mentioned, never ticked, to who acts where a local charter was adopted', async () => {
    const { at } = await fillIn(site, another())
    const reading = await textOf(`${at}/relecture`)
    expect(reading).toContain(`«\u00a0${name}\u00a0». Vous pouvez la signer aussi, ou non`)
    expect(reading.match(/name="fingerprint"/g)).toHaveLength(1)
    expect((await textOf(`${at}/textes`)).match(/name="text" value="[a-z-]+" checked/g)).toHaveLength(1)
    const elsewhere = await fillIn(site, { ...another(), places: ['qpv:QN99005M'] })
    expect(await textOf(`${elsewhere.at}/relecture`)).not.toContain('Vous pouvez la signer aussi')
  })

  it('ignores what is not a local charter to sign', async () => {
    for (const wrong of ['nationale', 'rien', 'charte-de-cooperation-de-la-filature']) {
      const begun = await site.post('/signer', { typed: '', declinaison: wrong })
      expect(begun.headers.get('location')).toMatch(/\/association$/)
    }
  })
})

// At the end: from here on the local text is another, then it is closed.
describe('the local text changes between the letter and the button', () => {
  it('shows what changed and signs nothing, then goes on with the new text', async () => {
    const one = another()
    await askToSign(site, { ...one, local: both })
    const reader = await fillIn(site, { ...another(), local: here })
    const link = await linkFor(site, one.email)
    const before = await textOf(link)
    const old = [...before.matchAll(/name="fingerprint" value="([0-9a-f]{64})"/g)].map(([, sha = '']) => sha)
    await adoptAgain(site, slug, 'Un jardin pour tous')
    expect((await site.post(link, { fingerprint: old })).status).toBe(303)
    expect((await voicesOf(one.name)).some((voice) => voice.endsWith('in-force'))).toBe(false)
    const changed = await textOf(link)
    expect(changed).toContain('une nouvelle version de la déclinaison')
    expect(changed).toContain('Un jardin pour tous')
    const [, read = ''] = /name="fingerprint" value="([0-9a-f]{64})"/.exec(changed) ?? []
    await site.post(`${link}/texte`, { fingerprint: read })
    expect(await textOf(link)).toContain('version 2')
    await pressLink(site, link)
    expect(await voicesOf(one.name)).toEqual(['national in-force', 'local in-force'])
    const late = await site.post(`${reader.at}/relecture`, reader.fields)
    expect(late.status).toBe(409)
    expect(await late.text()).toContain('Un jardin pour tous')
  })

  it('signs the rest when the local charter was closed meanwhile, and no longer offers it', async () => {
    const [one, alone] = [another(), another()]
    await askToSign(site, { ...one, local: both })
    await askToSign(site, { ...alone, local: here })
    await closeCharter(site, slug)
    const [link, other] = [await linkFor(site, one.email), await linkFor(site, alone.email)]
    expect((await pressLink(site, other)).status).toBe(303)
    expect((await site.request(other)).status).toBe(410)
    await pressLink(site, link)
    expect(await voicesOf(one.name)).toEqual(['national in-force', 'local lapsed'])
    expect(await voicesOf(alone.name)).toEqual(['local awaiting-confirmation'])
    expect(await textOf(`/declinaisons/${slug}`)).not.toContain('Signer cette déclinaison')
    const begun = await site.post('/signer', { typed: '', declinaison: slug })
    expect(begun.headers.get('location')).toMatch(/\/association$/)
  })
})
