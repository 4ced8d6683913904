import type { Db, Tx } from '../../platform/db/database.ts'
import type { Lang } from '../../platform/languages.ts'

/** What may be done beside somebody. */
export type ActKind = 'signature' | 'voice' | 'cooperation' | 'listing'

/** What an act is today, as its page tells it. */
export type Told = {
  /** In whose name it was done. */
  association: string
  /** As a sentence begins: `La signature de la charte`. */
  what: string
  /** It still stands as it was done, and may be taken back. */
  canUndo: boolean
  /** The room knows by itself that the association confirmed it; a button does it otherwise. */
  isConfirmed?: boolean
}

/** How the room of an act tells it and takes it back. Each room gives its own, in `app/beside.ts`. */
export type AssistedKind = {
  tell: (db: Db | Tx, subjectId: string, lang: Lang) => Promise<Told | undefined>
  /** @returns false when there is nothing left to take back. */
  undo: (tx: Tx, subjectId: string, now: Date) => Promise<boolean>
  /** Whom to write to; absent when the letters of the act itself carry the link. */
  mailboxes?: (db: Db, subjectId: string) => Promise<{ email: string; lang: Lang }[]>
}

export type AssistedKinds = Partial<Record<ActKind, AssistedKind>>
