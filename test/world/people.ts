import { findOrCreatePerson } from '../../app/accounts/index.ts'
import { hashSecret, newId, newSecret } from '../../app/kernel/ids.ts'
import type { Person } from '../../app/platform/http/route.ts'
import { insertRows } from '../../db/seeds/rows.ts'
import type { TestSite, Visitor } from '../site.ts'

export type SignedIn = Visitor & { person: Person }

/** Someone whose session is open. `days` may be negative: then it is over. */
export async function signedInAs(world: TestSite, email: string, days = 1): Promise<SignedIn> {
  const { site, owner } = world
  const now = site.clock()
  const secret = newSecret()
  const person = await site.transaction((tx) => findOrCreatePerson(tx, email, now))
  await insertRows(owner, 'sessions', [
    {
      hash: hashSecret(secret),
      person_id: person.id,
      created_at: now,
      expires_at: new Date(now.getTime() + days * 86_400_000),
    },
  ])
  const cookie = `session=${secret}`
  const { request, post } = world.visitor({ cookie })
  return { person, request, post }
}

/** An association of the register, without anybody yet. */
export async function anAssociation(world: TestSite, name: string, slug: string): Promise<string> {
  const id = newId()
  const now = world.site.clock()
  await insertRows(world.owner, 'associations', [
    {
      ...{ id, slug, kind: 'association', name, folded: name.toLowerCase(), identity_key: `name:${slug}@` },
      ...{ themes: [], fictional: true, created_at: now, updated_at: now },
    },
  ])
  return id
}
