import { findOrCreatePerson } from '../../app/accounts/index.ts'
import {
  addBlock,
  amend,
  cleanWording,
  comment,
  count,
  move,
  openLocalCharter,
  propose,
  saveBlock,
  seat,
  seatsOf,
  speak,
} from '../../app/adaptations/index.ts'
import { currentVersion } from '../../app/charter/index.ts'
import { newId } from '../../app/kernel/ids.ts'
import { addDays, dayOf } from '../../app/kernel/instants.ts'
import { takePlaceOfSigner } from '../../app/members/index.ts'
import type { Db, Tx } from '../../app/platform/db/database.ts'
import { signedBy } from '../../app/signatures/index.ts'
import { associations } from './cast/associations.ts'
import { type CastBlock, type CastLocalCharter, localCharters } from './cast/local-charters.ts'
import { castAddress, signLocally } from './demo-signatures.ts'

/**
 * The local charters of the fictional cast, written through the acts a visitor uses. Does nothing once there is
 * one. Letters of the past were read long ago: none is posted.
 */
export async function loadDemoLocalCharters(db: Db, now: Date): Promise<void> {
  const known = await db.selectFrom('local_charters').select('id').limit(1).executeTakeFirst()
  if (known) return
  await db.transaction().execute(async (tx) => {
    for (const one of localCharters) await load(tx, one, now)
    await tx
      .updateTable('facts')
      .set({ dispatched_at: now })
      .where((eb) => eb.or([eb('name', 'like', 'local-charter.%'), eb('name', 'like', 'signature.%')]))
      .where('dispatched_at', 'is', null)
      .execute()
  })
}

type Hand = { personId: string; associationId: string }

export async function load(tx: Tx, one: CastLocalCharter, now: Date): Promise<void> {
  const start = new Date(`${one.opened}T18:00:00Z`)
  const [opener, second] = one.stewards
  const by = await handOf(tx, opener, start)
  const opened = await openLocalCharter(
    tx,
    { settings: settingsOf(one), places: one.places, by, key: `demonstration ${one.name}`, fictional: true },
    start,
  )
  if (!opened.ok) throw new Error(`the cast could not open a local charter: ${opened.reason}`)
  const charterId = opened.value.id
  await seat(tx, { charterId, ...(await handOf(tx, second, start)), role: 'steward' }, addDays(start, 1))
  for (const member of one.members)
    await seat(tx, { charterId, ...(await handOf(tx, member, start)), role: 'member' }, addDays(start, 3))
  for (const [part, body] of Object.entries(one.diagnosis)) {
    const blockId = `diagnostic-${part}`
    await saveBlock(
      tx,
      { charterId, blockId, base: 1, heading: '', body: cleanWording(body), by },
      addDays(start, 5),
    )
  }
  const [steward] = await seatsOf(tx, charterId)
  if (!steward) throw new Error('a group without a steward')
  await move(tx, { charterId, verb: 'draft', words: '', by: steward }, addDays(start, 7))
  for (const [i, block] of one.blocks.entries()) await write(tx, charterId, block, i, addDays(start, 8 + i))
  if (one.adoption) await vote(tx, charterId, one.adoption, by, now)
  const version = one.signed && (await currentVersion(tx, opened.value.slug))
  if (version)
    for (const signature of one.signed ?? []) await signLocally(tx, signature.name, { version, ...signature })
}

/** The voices of the cast about the text as it stands, counted when its last day is in the past. */
export async function vote(
  tx: Tx,
  charterId: string,
  { frozen, closes, voices }: NonNullable<CastLocalCharter['adoption']>,
  by: Hand,
  now: Date,
): Promise<void> {
  const at = new Date(`${frozen}T18:00:00Z`)
  const closesOn = closes === 'later' ? dayOf(addDays(now, 20)) : closes
  const proposed = await propose(tx, { charterId, closesOn, by }, at)
  if (!proposed.ok) throw new Error(`the cast could not propose: ${proposed.reason}`)
  for (const [name, { choice, words = '', said }] of Object.entries(voices)) {
    const { personId, associationId } = await handOf(tx, name, at)
    const manner = said ? { manner: said, carriedBy: by.associationId } : { manner: 'link' as const }
    const speech = { adoptionId: proposed.value, associationId, choice, words, personId, ...manner }
    const heard = await speak(tx, speech, addDays(at, 2))
    if (!heard.ok) throw new Error(`the cast could not speak: ${heard.reason}`)
  }
  if (closes !== 'later')
    await count(tx, { adoptionId: proposed.value, by }, addDays(new Date(`${closes}T18:00:00Z`), 1))
}

function settingsOf(one: CastLocalCharter) {
  return {
    name: one.name,
    purpose: one.purpose,
    adoptionRule: one.rule,
    quorum: 50,
    admission: 'any' as const,
    draftLevel: 'group' as const,
    diagnosisLevel: 'group' as const,
    planLevel: 'public' as const,
    minutesLevel: 'signatories' as const,
    draftUntil: undefined,
    adoptionOn: undefined,
    quietMonths: 6,
    reconfirmMonths: 12,
  }
}

async function write(tx: Tx, charterId: string, block: CastBlock, place: number, at: Date): Promise<void> {
  const by = await handOf(tx, block.by, at)
  const article = (await currentVersion(tx))?.articles.find(({ articleId }) => articleId === block.under)
  const blockId = `ici-${String(place + 1).padStart(10, '0')}`
  const text = block.suggestion === undefined ? undefined : article?.suggestions[block.suggestion - 1]
  await addBlock(
    tx,
    {
      ...{ charterId, blockId, place: block.place, by },
      ...{ articleId: block.under ?? '', heading: block.heading, body: cleanWording(block.body) },
      ...(text && { origin: { kind: 'suggestion' as const, ref: '1', text } }),
    },
    at,
  )
  if (block.amended) await propound(tx, { charterId, blockId, heading: block.heading, ...block.amended }, at)
}

type Amended = NonNullable<CastBlock['amended']> & { charterId: string; blockId: string; heading: string }

async function propound(tx: Tx, { by: author, comments, body, ...of }: Amended, at: Date): Promise<void> {
  const by = await handOf(tx, author, at)
  const id = newId()
  const wording = { heading: of.heading, body: cleanWording(body), reason: of.reason }
  await amend(
    tx,
    { id, charterId: of.charterId, blockId: of.blockId, base: 1, ...wording, by },
    addDays(at, 3),
  )
  for (const [name, words] of Object.entries(comments))
    await comment(tx, { id: newId(), amendmentId: id, words, by: await handOf(tx, name, at) }, addDays(at, 4))
}

/** The person of the cast who signed for an association, and the association. */
export async function handOf(tx: Tx, name: string, now: Date): Promise<Hand> {
  const signed = associations.find((one) => one.name === name)?.signed
  const [signer] = signed ? await signedBy(tx, castAddress(signed.by, name)) : []
  if (!signer) throw new Error(`${name} has not signed`)
  await takePlaceOfSigner(tx, signer, now)
  const person = await findOrCreatePerson(tx, signer.email, now)
  return { personId: person.id, associationId: signer.associationId }
}
