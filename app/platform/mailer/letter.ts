/** A letter ready to post: one recipient, a subject of one line, the same words as text and as HTML. */
export type Letter = {
  to: string
  subject: string
  text: string
  html: string
  /** Where an answer by letter goes; without it, to nobody. */
  replyTo?: string | undefined
  /** Stable name of this sending: a job that runs twice sends the same Message-ID, which mail hosts fold. */
  key: string
}
