import { describe, expect, it } from 'vitest'
import { loadDemoPlaces } from '../../db/seeds/demo-places.ts'
import { testSite } from '../../test/site.ts'
import { another } from '../../test/world/another.ts'
import { signWholly } from '../../test/world/sign.ts'

const world = await testSite()
const { site, owner, visitor, settle, letters } = world
await loadDemoPlaces(owner, site.clock())

describe('whoever signed for an association', () => {
  it('is offered to represent it when signing in with the same mailbox', async () => {
    const signed = another()
    await signWholly(world, signed)
    const ines = visitor()
    await ines.post(await signInLink(ines, signed.email.toUpperCase()))
    const page = await (await ines.request('/espace')).text()
    expect(page).toContain(`Vous avez signé pour ${signed.name}`)
    const slug = /name="association" value="([^"]+)"/.exec(page)?.[1] ?? ''
    expect((await ines.request(`/espace/associations/${slug}`)).status).toBe(404)
    const presses = await Promise.all(
      [1, 2, 3].map(() => ines.post('/espace/representer', { association: slug })),
    )
    expect(presses.map(({ status }) => status)).toEqual([303, 303, 303])
    expect(await (await ines.request(`/espace/associations/${slug}`)).text()).toContain('présidente')
    expect(await (await ines.request('/espace')).text()).not.toContain('Vous avez signé pour')
    const deeds = await owner`select deed from deeds`
    expect(deeds.map(({ deed }) => deed)).toEqual(['representative.joined'])
  })

  it('opens their space from the receipt: the link gives the place, a fresh letter the session', async () => {
    const signed = another()
    await signWholly(world, signed)
    const receipt = await receiptLink(signed.email)
    const holder = visitor()
    expect(await (await holder.request(receipt)).text()).toContain('Ouvrir mon espace')
    const answer = await holder.post(`${receipt}/espace`)
    expect([answer.status, answer.headers.getSetCookie()]).toEqual([200, []])
    await settle()
    const [letter] = (await letters()).filter(({ to }) => to === signed.email)
    const link = /(\/connexion\/\S+)/.exec(letter?.text ?? '')?.[1] ?? ''
    const entered = await holder.post(link)
    expect(entered.headers.get('location')).toBe('/espace')
    expect(await (await holder.request('/espace')).text()).toContain('Représente l’association')
  })

  it('is not offered what they never signed, nor what they left', async () => {
    const [signed, other] = [another(), another()]
    await signWholly(world, signed)
    await signWholly(world, other)
    const ines = visitor()
    await ines.post(await signInLink(ines, signed.email))
    await ines.post('/espace/representer', { association: slugOf(other.name) })
    expect((await ines.request(`/espace/associations/${slugOf(other.name)}`)).status).toBe(404)
    await ines.post('/espace/representer', { association: slugOf(signed.name) })
    await owner`update memberships set ended_at = now()
      where association_id = (select id from associations where name = ${signed.name})`
    expect(await (await ines.request('/espace')).text()).not.toContain(signed.name)
    await ines.post('/espace/representer', { association: slugOf(signed.name) })
    expect((await ines.request(`/espace/associations/${slugOf(signed.name)}`)).status).toBe(404)
  })
})

it('writes to nobody who neither signed nor has an account', async () => {
  const before = (await letters()).length
  await visitor().post('/connexion', { adresse: 'inconnue@ailleurs.example' })
  await settle()
  expect((await letters()).length).toBe(before)
})

it('lets nobody rewrite what was done', async () => {
  await expect(site.sql`update deeds set deed = 'nothing.done'`).rejects.toThrow(/permission denied/)
  await expect(site.sql`delete from deeds`).rejects.toThrow(/permission denied/)
})

function slugOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
}

async function signInLink(who: ReturnType<typeof visitor>, adresse: string): Promise<string> {
  await who.post('/connexion', { adresse })
  await settle()
  const [letter] = (await letters()).filter(({ subject }) => subject.includes('connexion'))
  return /(\/connexion\/\S+)/.exec(letter?.text ?? '')?.[1] ?? 'no link'
}

async function receiptLink(email: string): Promise<string> {
  const [letter] = (await letters()).filter(({ to }) => to === email)
  return /(\/signature\/[\w-]{43})/.exec(letter?.text ?? '')?.[1] ?? 'no link'
}
