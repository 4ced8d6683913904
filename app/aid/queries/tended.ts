import type { HiddenBy } from '../../kernel/moderation.ts'
import { mailboxesOf } from '../../members/index.ts'
import type { Db, Tx } from '../../platform/db/database.ts'
import type { Lang } from '../../platform/languages.ts'
import '../tables.ts'

/** The association and the mailbox of a posting link that still works. */
export async function behindPostingLink(
  db: Db | Tx,
  hash: string,
  now: Date,
): Promise<{ id: string; name: string; email: string } | undefined> {
  return db
    .selectFrom('posting_links as l')
    .innerJoin('associations_public as a', 'a.id', 'l.association_id')
    .select(['a.id', 'a.name', 'l.email'])
    .where('l.hash', '=', hash)
    .where('l.expires_at', '>', now)
    .executeTakeFirst()
}

/** The listing that a link tends, while it works. */
export async function behindListingLink(db: Db | Tx, hash: string, now: Date): Promise<string | undefined> {
  const row = await db
    .selectFrom('listing_links')
    .select('listing_id')
    .where('hash', '=', hash)
    .where('expires_at', '>', now)
    .executeTakeFirst()
  return row?.listing_id
}

/** What only its own people see of a listing: it is there even when hidden. */
export type Tended = {
  id: string
  associationId: string
  title: string
  lang: Lang
  email: string | null
  hiddenReason: string | null
  hiddenBy: HiddenBy | null
  hiddenAnswer: string | null
  cooperationId: string | null
}

export async function tendedById(
  db: Db | Tx,
  id: string,
  { lock = false } = {},
): Promise<(Tended & { state: 'listed' | 'found' | 'closed' | 'expired' }) | undefined> {
  const row = await db
    .selectFrom('listings')
    .select(['id', 'association_id as associationId', 'title', 'lang', 'contact_email as email', 'state'])
    .select(['hidden_reason as hiddenReason', 'hidden_by as hiddenBy', 'hidden_answer as hiddenAnswer'])
    .select(['cooperation_id as cooperationId'])
    .where('id', '=', id)
    .$if(lock, (query) => query.forUpdate())
    .executeTakeFirst()
  return row && { ...row, lang: row.lang as Lang }
}

/** Where the letters about a listing go: to who posted it, else to who signed for the association. */
export async function mailboxOf(
  db: Db,
  tended: Pick<Tended, 'associationId' | 'email' | 'lang'>,
): Promise<{ email: string; lang: Lang } | undefined> {
  if (tended.email) return { email: tended.email, lang: tended.lang }
  return (await mailboxesOf(db, tended.associationId))[0]
}

/** The associations that answered a listing and whose conversation is open: who may have been found. */
export async function answeredBy(
  db: Db | Tx,
  listingId: string,
): Promise<{ id: string; name: string; association: string; email: string | null }[]> {
  return db
    .selectFrom('listing_answers')
    .select(['id', 'name', 'association', 'email'])
    .where('listing_id', '=', listingId)
    .where('confirmed_at', 'is not', null)
    .orderBy('confirmed_at')
    .limit(20)
    .execute()
}
