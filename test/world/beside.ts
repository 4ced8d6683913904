import { findOrCreatePerson } from '../../app/accounts/index.ts'
import { join } from '../../app/members/index.ts'
import type { TestSite } from '../site.ts'
import { type SignedIn, signedInAs } from './people.ts'
import { signWholly } from './sign.ts'

const relay = {
  kind: 'association',
  name: 'Le Relais des Tilleuls',
  number: 'W991000055',
  commune: 'Valbrume',
}

/** An association that signed, and one of its people, signed in: they may help. */
export async function aCompanion(world: TestSite): Promise<SignedIn> {
  await signWholly(world, { association: relay, mandate: { 'signer-email': 'accueil@relais.example' } })
  const { site, owner } = world
  const [association] = await owner<{ id: string }[]>`select id from associations where name = ${relay.name}`
  const person = await site.transaction((tx) => findOrCreatePerson(tx, 'nour@relais.example', site.clock()))
  const place = { personId: person.id, associationId: association?.id ?? '', role: 'contributor' } as const
  await site.transaction((tx) => join(tx, { ...place, basis: 'team' }, site.clock()))
  return signedInAs(world, 'nour@relais.example')
}

/** Begins to help the Glaneurs; from then on this browser says so. */
export async function beginHelping(helper: SignedIn): Promise<void> {
  const answer = await helper.post('/espace/aider', {
    aidee: 'Les Glaneurs de Valbrume',
    role: 'adulte-relais',
  })
  if (answer.status !== 303) throw new Error(await answer.text())
}
