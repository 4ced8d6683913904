import { findOrCreatePerson } from '../../app/accounts/index.ts'
import { addBlock, count, move, propose, seat, seatsOf, speak } from '../../app/adaptations/index.ts'
import { hashSecret, newId, newSecret } from '../../app/kernel/ids.ts'
import { dayOf } from '../../app/kernel/instants.ts'
import { takePlaceOfSigner } from '../../app/members/index.ts'
import { database } from '../../app/platform/db/database.ts'
import { signedBy } from '../../app/signatures/index.ts'
import { loadDemoPlaces } from '../../db/seeds/demo-places.ts'
import { loadDemoRegister } from '../../db/seeds/demo-register.ts'
import { loadDemoSignatures } from '../../db/seeds/demo-signatures.ts'
import { type TestSite, testSite, type Visitor } from '../site.ts'

export const loic = 'loic@atelier-velo-des-quais.example'
export const yann = 'yann@cap-numerique.example'
export const maryse = 'maryse@les-oiseaux-chantent.example'
export const ines = 'ines@les-glaneurs-de-valbrume.example'

/** The cast has signed the national charter; nobody has opened a local one yet. */
export async function castSite(now?: Date): Promise<TestSite> {
  const site = await testSite(now ? { now } : {})
  await loadDemoPlaces(site.owner, site.site.clock())
  await loadDemoRegister(site.owner)
  await loadDemoSignatures(database(site.owner), site.site.clock())
  return site
}

/** Somebody with an open session. */
export async function signedInAs({ site, owner, visitor }: TestSite, email: string): Promise<Visitor> {
  const now = site.clock()
  const person = await site.transaction(async (tx) => {
    const one = await findOrCreatePerson(tx, email, now)
    for (const signer of await signedBy(tx, email)) await takePlaceOfSigner(tx, signer, now)
    return one
  })
  const secret = newSecret()
  await owner`insert into sessions (hash, person_id, created_at, expires_at)
    values (${hashSecret(secret)}, ${person.id}, ${now}, ${new Date(now.getTime() + 300 * 86_400_000)})`
  const { request } = visitor()
  const cookie = { cookie: `session=${secret}` }
  return {
    request: (path, init) => request(path, { ...init, headers: { ...init?.headers, ...cookie } }),
    post(path, fields = {}, more: Record<string, string> = {}) {
      const pairs = Object.entries(fields).flatMap(([name, values]) =>
        [values].flat().map((one) => [name, one]),
      )
      const headers = { ...cookie, origin: site.config.url, ...more }
      return request(path, { method: 'POST', headers, body: new URLSearchParams(pairs) })
    },
  } as Visitor
}

/** What the form of opening sends, unless a test says otherwise. */
export async function openingFields({ owner }: TestSite): Promise<Record<string, string>> {
  const [mine] = await owner`select id from associations where name = 'Atelier vélo des Quais'`
  return {
    cle: newId(),
    lieu: 'qpv:QN99004M',
    nom: 'Charte des Quais',
    raison: 'Nous voulons nous entraider.',
    mienne: mine?.id,
    association: 'Cap Numérique',
    courriel: yann,
    regle: 'consent',
    quorum: '50',
    participation: 'any',
    silence: '6',
    'niveau-brouillon': 'group',
    'niveau-diagnostic': 'group',
    'niveau-plan': 'group',
    'niveau-compte-rendu': 'group',
  }
}

/** Loïc opens a local charter, Yann accepts to tend it with him. @returns its address. */
export async function openedCharter(site: TestSite, more: Record<string, string> = {}): Promise<string> {
  const steward = await signedInAs(site, loic)
  const fields = { ...(await openingFields(site)), ...more }
  const answer = await steward.post('/ouvrir-une-declinaison/groupe', fields)
  const work = answer.headers.get('location')
  if (!work) throw new Error(`not opened: ${answer.status} ${await answer.text()}`)
  const address = work.split('/projet')[0] ?? ''
  // Straight to the seat: an address receives few letters a day.
  await seated(site, address, yann, 'Cap Numérique', 'steward')
  return address
}

/** The path of the latest invitation to a mailbox. */
export async function invitationFor(site: TestSite, email: string): Promise<string> {
  const letter = (await site.letters()).find((one) => one.to === email && one.text.includes('/invitation/'))
  const path = /\/declinaisons\/invitation\/[\w-]{43}/.exec(letter?.text ?? '')?.[0]
  if (!path) throw new Error(`no invitation for ${email}`)
  return path
}

/** Gives a mailbox a seat for an association of the cast. */
export async function seated(
  { site, owner }: TestSite,
  address: string,
  email: string,
  association: string,
  role: 'steward' | 'member' = 'member',
): Promise<void> {
  const slug = address.split('/').at(-1) ?? ''
  const [charter] = await owner`select id from local_charters_public where slug = ${slug}`
  const [known] = await owner`select id from associations where name = ${association}`
  await site.transaction(async (tx) => {
    const person = await findOrCreatePerson(tx, email, site.clock())
    const taken = {
      charterId: charter?.id,
      associationId: known?.id,
      personId: person.id,
      role,
    }
    await seat(tx, taken, site.clock())
  })
}

/** The group of an adopted local charter of the cast writes one article more, votes it, and adopts it. */
export async function adoptAgain({ site, owner }: TestSite, slug: string, heading: string): Promise<void> {
  const [charter] = await owner`select id from local_charters_public where slug = ${slug}`
  const charterId: string = charter?.id
  const now = site.clock()
  const block = { place: 'article' as const, articleId: '', heading, body: 'Nous le voulons tous.' }
  await site.transaction(async (tx) => {
    const seats = await seatsOf(tx, charterId)
    const steward = seats.find(({ role }) => role === 'steward')
    if (!steward) throw new Error('a group without a steward')
    await move(tx, { charterId, verb: 'revise', words: '', by: steward }, now)
    const by = { personId: steward.personId ?? '', associationId: steward.associationId }
    await addBlock(tx, { charterId, blockId: `ici-${newId().slice(0, 8)}`, ...block, by }, now)
    const proposed = await propose(tx, { charterId, closesOn: dayOf(now), by }, now)
    if (!proposed.ok) throw new Error(proposed.reason)
    for (const { associationId, personId } of seats) {
      const said = { choice: 'agree' as const, words: '', manner: 'link' as const }
      await speak(tx, { adoptionId: proposed.value, associationId, personId: personId ?? '', ...said }, now)
    }
    const counted = await count(tx, { adoptionId: proposed.value, by }, now)
    if (!counted.ok) throw new Error(counted.reason)
  })
}

/** Its stewards close it. */
export async function closeCharter({ site, owner }: TestSite, slug: string): Promise<void> {
  const [charter] = await owner`select id from local_charters_public where slug = ${slug}`
  await site.transaction(async (tx) => {
    const [by] = await seatsOf(tx, charter?.id)
    if (!by) throw new Error('a group without anybody')
    await move(tx, { charterId: charter?.id, verb: 'close', words: '', by }, site.clock())
  })
}
