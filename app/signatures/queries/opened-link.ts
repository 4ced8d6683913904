import { type RawBuilder, sql } from 'kysely'
import type { DeclaredAssociation } from '../../associations/index.ts'
import type { Db, Tx } from '../../platform/db/database.ts'
import type { Lang } from '../../platform/languages.ts'
import type { OpenedLink } from '../rules/link-page.ts'
import { isOwn } from './own.ts'
import '../tables.ts'

/** A link that was opened: whose it is, and where its signature stands. */
export type LinkDetails = OpenedLink & {
  isLocal: boolean
  /** Title of the text in force today. */
  title: string
  charterSlug: string
  /** Other texts are signed with the same press. */
  hasCompanions: boolean
  hash: string
  signerId: string
  signerName: string
  signerPosition: number
  /** This signer has no mailbox: the link is a code on paper. */
  isOnPaper: boolean
  signatureId: string
  charterId: string
  versionId: string
  currentVersionId: string
  reference: string
  /** Changes at each change of the signature’s row. */
  rowVersion: string
  identity: string
  declared: DeclaredAssociation
  publication: 'named' | 'counted'
  lang: Lang
  /** Signers who have not pressed the button yet, this one included. */
  waitingFor: number
  associationId: string | null
  /**
   * The other signature in force may be told of before the button is pressed: it is public, or this mailbox
   * signed it. Who chose to be counted without a name is not told to whoever opens a link.
   */
  mayTellGiven: boolean
}

/** The link behind a hashed secret, as it stands now. */
export async function openedLink(db: Db | Tx, hash: string): Promise<LinkDetails | undefined> {
  return (await openedLinks(db, [hash]))[0]
}

/** The links behind many hashed secrets, those that exist, in no order. */
export function openedLinks(db: Db | Tx, hashes: readonly string[]): Promise<LinkDetails[]> {
  const from = sql`from signing_links l join signers g on g.id = l.signer_id
    join signatures s on s.id = g.signature_id`
  return linkDetails(db, hashes, from)
}

/** The other texts that the same press signs, each as a link of its own would show it. */
function companionsOf(db: Db | Tx, hash: string): Promise<LinkDetails[]> {
  const from = sql`from signing_links l join signers first on first.id = l.signer_id
    join signatures s on s.together_with = first.signature_id
    join signers g on g.signature_id = s.id and g.position = first.position`
  return linkDetails(db, [hash], from)
}

/** Every text of an act, the one that carries the link first. */
export async function openedTexts(db: Db | Tx, hash: string): Promise<LinkDetails[]> {
  const link = await openedLink(db, hash)
  if (!link) return []
  return link.hasCompanions ? [link, ...(await companionsOf(db, hash))] : [link]
}

async function linkDetails(
  db: Db | Tx,
  hashes: readonly string[],
  from: RawBuilder<unknown>,
): Promise<LinkDetails[]> {
  const { rows } = await sql<LinkDetails>`
    select l.hash, l.purpose, l.expires_at as "expiresAt", g.id as "signerId", g.name as "signerName",
      g.position as "signerPosition", g.email is null as "isOnPaper", g.confirmed_at is not null as "hasConfirmed",
      s.id as "signatureId", s.xmin::text as "rowVersion", s.in_force_at is not null as "wasInForce", s.state,
      s.charter_id as "charterId", s.version_id as "versionId", s.is_local as "isLocal",
      s.version_sha256 as "boundTo", s.reference, s.identity_key as identity, s.declared, s.publication,
      s.lang, s.association_id as "associationId", v.id as "currentVersionId", v.sha256 as current, v.title,
      v.charter_slug as "charterSlug",
      exists (select from signatures c where c.together_with = s.id) as "hasCompanions",
      s.is_local and exists (select from local_charters_public closed
        where closed.id = s.charter_id and closed.state = 'closed') as "isClosed",
      (select count(*) from signers w where w.signature_id = s.id and w.confirmed_at is null) as "waitingFor",
      s.state in ('awaiting-decision', 'awaiting-confirmation') and exists (
        select from signatures o where o.charter_id = s.charter_id and o.identity_key = s.identity_key
          and o.id <> s.id and o.state in ('in-force', 'contested') and ${isOwn}) as "isAlreadyGiven",
      s.state in ('awaiting-decision', 'awaiting-confirmation') and exists (
        select from signatures o where o.charter_id = s.charter_id and o.identity_key = s.identity_key
          and o.id <> s.id and o.state in ('in-force', 'contested') and ${isOwn}
          and (o.publication = 'named' or exists (select from signers k
            where k.signature_id = o.id and lower(k.email) = lower(g.email)))) as "mayTellGiven"
    ${from}
    join charter_public v on v.charter_id = s.charter_id and v.is_current
    where l.hash = any(${hashes}::text[]) order by s.reference`.execute(db)
  return rows
}
