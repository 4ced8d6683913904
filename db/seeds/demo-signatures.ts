import { sql } from 'kysely'
import type { DeclaredAssociation } from '../../app/associations/index.ts'
import { type CharterVersion, currentVersion } from '../../app/charter/index.ts'
import { hashSecret } from '../../app/kernel/ids.ts'
import { slug } from '../../app/kernel/text.ts'
import type { Db, Tx } from '../../app/platform/db/database.ts'
import {
  askedAlone,
  beginDraft,
  confirm,
  consentSentence,
  makeLink,
  submit,
} from '../../app/signatures/index.ts'
import { associations, type CastAssociation } from './cast/associations.ts'
import { places } from './cast/places.ts'

type Signed = CastAssociation & { signed: NonNullable<CastAssociation['signed']> }

/**
 * The signatures of the fictional cast, given through the acts a visitor uses. Does nothing once somebody
 * has signed. Letters of the past were read long ago: none is posted.
 */
export async function loadDemoSignatures(db: Db, now: Date): Promise<void> {
  const version = await currentVersion(db)
  const known = await db.selectFrom('signatures').select('id').limit(1).executeTakeFirst()
  if (!version || known) return
  await db.transaction().execute(async (tx) => {
    for (const one of associations.filter(hasSigned).toSorted(bySigningDay)) await sign(tx, one, { version })
    await sql`update associations set fictional = true`.execute(tx)
    await sql`update facts set dispatched_at = ${now}
      where name in ('signature.requested', 'signature.confirmed')`.execute(tx)
  })
}

/** An association of the cast signs a local charter, by the person who signed the national one. */
export async function signLocally(
  tx: Tx,
  name: string,
  text: { version: CharterVersion; on: string; named: boolean },
): Promise<void> {
  const one = associations.find((each) => each.name === name)
  if (!one || !hasSigned(one)) throw new Error(`${name} is not of the cast`)
  const { on, named, version } = text
  const signed = { on, named, by: one.signed.by }
  await sign(tx, { ...one, signed }, { version, title: version.title })
}

function hasSigned(one: CastAssociation): one is Signed {
  return one.signed !== undefined
}

function bySigningDay(a: Signed, b: Signed): number {
  return a.signed.on.localeCompare(b.signed.on)
}

/** `title` names a local charter. */
type Text = { version: CharterVersion; title?: string }

async function sign(tx: Tx, one: Signed, { version, title }: Text): Promise<void> {
  const at = new Date(`${one.signed.on}T18:30:00Z`)
  const draftHash = hashSecret(await beginDraft(tx, {}, at))
  const requested = await submit(
    tx,
    { ...submissionOf(one, { version, ...(title && { title }) }), draftHash },
    at,
  )
  if (!requested.ok) throw new Error(`the cast could not ask to sign: ${requested.reason}`)
  const signer = await tx
    .selectFrom('signers')
    .select('id')
    .where('signature_id', '=', requested.value)
    .executeTakeFirstOrThrow()
  const linkHash = hashSecret(await makeLink(tx, signer.id, 'sign', at))
  const press = { linkHash, read: version.sha256, address: '', userAgent: '' }
  const pressed = await confirm(askedAlone(tx, at), press, at)
  if (!pressed.ok) throw new Error(`the cast could not sign: ${pressed.reason}`)
}

function submissionOf(one: Signed, { version, title }: Text) {
  const association = declaredOf(one)
  const { by, named, sentence, commitments = [], on } = one.signed
  const email = castAddress(by, one.name)
  return {
    version,
    association,
    places: one.actsIn,
    mandate: {
      signers: [{ name: by, email, capacity: 'legal' as const, title: '' }],
      decision: { body: 'conseil d’administration', on },
    },
    reading: {
      commitments: commitments.map((text) => ({ text })),
      publication: named ? ('named' as const) : ('counted' as const),
      ...(sentence ? { publicSentence: sentence } : {}),
    },
    consent: consentSentence('fr', one.name, version.number, title),
    lang: 'fr' as const,
    network: '',
  }
}

/** The mailbox of someone of the cast. @example castAddress('Inès Larbaud', 'Bellevue Basket') // 'ines@bellevue-basket.example' */
export function castAddress(person: string, association: string): string {
  return `${slug(person.split(' ')[0] ?? person)}@${slug(association)}.example`
}

function declaredOf({ kind, name, rna, commune, themes }: CastAssociation): DeclaredAssociation {
  const place = places.find((each) => each.code === commune)
  return {
    kind,
    name,
    ...(rna ? { rna } : {}),
    communeId: `commune:${commune}`,
    ...(place ? { communeName: place.name } : {}),
    themes,
  }
}
