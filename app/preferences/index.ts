import type { Shelf } from '../accounts/index.ts'
import { mailboxOf, refusedBy } from './queries/mailbox.ts'

export { heedingWishes } from './jobs/heed.ts'
export { wants } from './queries/mailbox.ts'

import './tables.ts'

/** What this room keeps about a person: no address, and a refusal stays when an account leaves. */
export const preferencesShelf: Shelf = {
  name: 'lettresRefusees',
  take: async (db, { email }) => [...(await refusedBy(db, (await mailboxOf(db, email)).print))],
  forget: async () => {},
}
