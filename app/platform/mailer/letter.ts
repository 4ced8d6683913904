import type { LetterKind } from '../../kernel/letter-kinds.ts'
import type { Lang } from '../languages.ts'

/** A letter ready to post: one recipient, a subject of one line, the same words as text and as HTML. */
export type Letter = {
  to: string
  /** What it is about, from a closed list: whether it may be refused follows from it. */
  kind: LetterKind
  lang: Lang
  subject: string
  text: string
  html: string
  /** Where an answer by letter goes; without it, to nobody. */
  replyTo?: string | undefined
  /** Where one press stops letters of this kind, also pressed by a mail host (RFC 8058). */
  unsubscribeUrl?: string | undefined
  /** Stable name of this sending: a job that runs twice sends the same Message-ID, which mail hosts fold. */
  key: string
  /** The key of the letter that began the same talk: mail programs then show them together (RFC 5322, References). */
  thread?: string | undefined
}
