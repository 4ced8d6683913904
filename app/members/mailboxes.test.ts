import { describe, expect, it } from 'vitest'
import { loadDemoPlaces } from '../../db/seeds/demo-places.ts'
import { testSite } from '../../test/site.ts'
import { signedInAs } from '../../test/world/people.ts'
import { signWholly } from '../../test/world/sign.ts'
import { associationBySlug } from '../associations/index.ts'
import { associationIdsOfMailbox, join, mailboxesOf, membershipsOf } from './index.ts'
import type { MemberRole } from './rules/role.ts'

const world = await testSite()
const { site } = world
await loadDemoPlaces(world.owner, site.clock())
await signWholly(world)
const associationId = (await associationBySlug(site.db, 'les-glaneurs-de-valbrume'))?.id ?? ''
const signer = 'ines@glaneurs.example'

describe('the mailboxes of an association', () => {
  it('are those that signed, while nobody speaks for it here', async () => {
    expect(await addresses()).toEqual([signer])
    expect(await associationIdsOfMailbox(site.db, signer.toUpperCase())).toEqual([associationId])
    await joinAs('nadia@glaneurs.example', 'contributor')
    expect(await addresses()).toEqual([signer])
  })

  it('are those who speak for it once there are some, and a contributor may act too', async () => {
    await joinAs('paul@glaneurs.example', 'representative')
    expect(await addresses()).toEqual(['paul@glaneurs.example'])
    for (const email of ['paul@glaneurs.example', 'nadia@glaneurs.example', signer])
      expect(await associationIdsOfMailbox(site.db, email)).toEqual([associationId])
  })

  it('are no longer those of whoever signed, came in, and left', async () => {
    const ines = await joinAs(signer, 'representative')
    expect((await ines.post('/espace/associations/les-glaneurs-de-valbrume/quitter', {})).status).toBe(303)
    expect((await membershipsOf(site.db, associationId)).map(({ personId }) => personId)).not.toContain(
      ines.person.id,
    )
    expect(await addresses()).toEqual(['paul@glaneurs.example'])
    expect(await associationIdsOfMailbox(site.db, signer)).toEqual([])
  })
})

async function addresses(): Promise<string[]> {
  return (await mailboxesOf(site.db, associationId)).map(({ email }) => email)
}

async function joinAs(email: string, role: MemberRole) {
  const someone = await signedInAs(world, email)
  const place = { personId: someone.person.id, associationId, role, basis: 'team' } as const
  await site.transaction((tx) => join(tx, place, site.clock()))
  return someone
}
