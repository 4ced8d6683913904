import { type Entry, entriesOf } from '../../journal/index.ts'
import type { Db } from '../../platform/db/database.ts'
import type { SignatureDetails } from '../rules/details.ts'
import type { ReceiptData } from '../rules/receipt.ts'
import { receiptFrom } from '../rules/receipt-from.ts'

/** The receipt of a signature beside what the journal says of it; none before it was in force. */
export async function receiptData(
  db: Db,
  details: SignatureDetails,
  verifyUrl: string,
): Promise<{ data: ReceiptData | undefined; entries: Entry[] }> {
  const [entries, ...others] = await Promise.all([
    entriesOf(db, details.id),
    ...details.together.map(async ({ id }) => [id, await entriesOf(db, id)] as const),
  ])
  return { data: receiptFrom(details, entries, verifyUrl, new Map(others)), entries }
}
