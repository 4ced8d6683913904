import { simpleParser } from 'mailparser'
import { isHeard } from '../mail/index.ts'
import { type StoredLetter, storedLetter, storedLetters } from '../platform/mailer/mailer.ts'

/** A letter as people read it: words only. */
export type ReadLetter = {
  id: string
  at: Date
  to: string
  subject: string
  paragraphs: string[]
  /** Where an answer by letter goes; none when the letter is answered on its page only. */
  replyTo?: string
}

/** The newest letters first. */
export async function latestLetters(folder: string): Promise<ReadLetter[]> {
  return Promise.all((await storedLetters(folder)).map(read))
}

export async function letterById(folder: string, id: string): Promise<ReadLetter | undefined> {
  const stored = await storedLetter(folder, id)
  return stored && read(stored)
}

async function read({ id, at, source }: StoredLetter): Promise<ReadLetter> {
  const mail = await simpleParser(source, {
    skipHtmlToText: true,
    skipTextToHtml: true,
    skipImageLinks: true,
  })
  const to = [mail.to ?? []].flat().map((one) => one.text)
  const address = mail.replyTo?.value[0]?.address
  // An answer that nobody hears is not offered here; it is answered where it is given all the same.
  const replyTo = address && isHeard(address) ? address : undefined
  const paragraphs = (mail.text ?? '').split(/\n{2,}/).map((paragraph) => paragraph.trim())
  return {
    id,
    at,
    to: to.join(', '),
    subject: mail.subject ?? '',
    paragraphs: paragraphs.filter((paragraph) => paragraph !== ''),
    ...(replyTo ? { replyTo } : {}),
  }
}
