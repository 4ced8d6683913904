import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { sharedData } from '../../test/shared-data.ts'
import { testSite } from '../../test/site.ts'
import { ines, linkFor, pressLink } from '../../test/world/sign.ts'
import { openCsv } from '../platform/files/csv.ts'
import { importRegister } from '../register/index.ts'
import { importQpv } from '../territories/index.ts'

const register = sharedData('rna/rna_sample_waldec.csv', '')
const districts = sharedData('qpv/qpv2024.geojson', '')
const isThere = register.isThere && districts.isThere
const why = isThere ? '' : ' (skipped: the real files are not in TISSONS_SHARED)'

it.skipIf(!isThere)(
  `an association of the imported register signs, acting in a real district found by name and by point${why}`,
  async () => {
    const site = await testSite()
    const now = site.site.clock()
    const file = await openCsv(register.path)
    if (!file.ok) throw new Error(file.reason)
    await importRegister(site.owner, [file.value])
    const qpv = await importQpv(site.owner, JSON.parse(readFileSync(districts.path, 'utf8')), now)
    expect(qpv).toMatchObject({ ok: true, value: { inserted: 1584, generation: '2024' } })

    const found = await (await site.request('/signer?q=ariadne')).text()
    const entry = /name="entry" value="(W\w{9})"/.exec(found)?.[1] ?? ''
    const begun = await site.post('/signer', { entry })
    const at = (begun.headers.get('location') ?? '').replace(/\/association$/, '')
    const first = await (await site.request(`${at}/association`)).text()
    expect(first).toContain('value="ARIADNE"')
    expect(first).toContain(`value="${entry}"`)
    const values = Object.fromEntries(
      [...first.matchAll(/name="([\w-]+)"[^>]*value="([^"]*)"/g)].map(([, name, value]) => [name, value]),
    )
    await site.post(`${at}/association`, {
      kind: 'association',
      name: 'ARIADNE',
      number: entry,
      commune: values.commune ?? '',
    })

    const byName = await (await site.request(`${at}/lieux?q=franc+moisin`)).text()
    const named = /name="place" value="(qpv:QN\w+)"/.exec(byName)?.[1] ?? ''
    const [there] = await site.owner`
      select id, round(lat::numeric, 5) as lat, round(lon::numeric, 5) as lon
      from territories where kind = 'qpv' and id <> ${named} order by id limit 1`
    const byPoint = await (await site.request(`${at}/lieux?q=${there?.lat},+${there?.lon}`)).text()
    expect(byPoint).toContain(`value="${there?.id}"`)
    for (const place of [named, there?.id ?? '']) await site.post(`${at}/lieux`, { act: 'add', place })
    await site.post(`${at}/lieux`, { act: 'next' })
    await site.post(`${at}/mandat`, ines)
    const reading = await (await site.request(`${at}/relecture`)).text()
    const fingerprint = /name="fingerprint" value="([0-9a-f]{64})"/.exec(reading)?.[1] ?? ''
    await site.post(`${at}/relecture`, { fingerprint, publication: 'named', consent: 'oui' })
    await site.settle()
    await pressLink(site, await linkFor(site, String(ines['signer-email'])))
    await site.settle()

    const [signature] = await site.owner`
      select state, proof_level, array(select territory_id from signature_places p
        where p.signature_id = s.id order by 1) as places from signatures s`
    expect(signature).toEqual({
      state: 'in-force',
      proof_level: 'register',
      places: [named, there?.id].toSorted(),
    })
  },
)
