import type { KyselyPlugin } from 'kysely'
import { expect, it } from 'vitest'
import { loadDemoPlaces } from '../../../db/seeds/demo-places.ts'
import { testSite } from '../../../test/site.ts'
import { another } from '../../../test/world/another.ts'
import { askToSign, linkFor } from '../../../test/world/sign.ts'
import { hashSecret } from '../../kernel/ids.ts'
import { askedAlone, confirm } from './confirm.ts'

const site = await testSite()
await loadDemoPlaces(site.owner, site.site.clock())

it('asks the database two questions to sign the national charter', async () => {
  const { email, association, mandate } = another()
  await askToSign(site, { association, mandate })
  const secret = (await linkFor(site, email)).replace('/signature/', '')
  const [version] = await site.owner`select sha256 from charter_public where is_current`
  let asked = 0
  const counting: KyselyPlugin = {
    transformQuery({ node }) {
      asked += 1
      return node
    },
    transformResult: async ({ result }) => result,
  }
  const press = { linkHash: hashSecret(secret), read: version?.sha256, address: '', userAgent: '' }
  const pressed = await confirm(
    askedAlone(site.site.db.withPlugin(counting), site.site.clock()),
    press,
    site.site.clock(),
  )
  expect(pressed).toEqual({ ok: true, value: 'in-force' })
  expect(asked).toBe(2)
})
