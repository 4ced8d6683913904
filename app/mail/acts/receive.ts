import { hashSecret, newId } from '../../kernel/ids.ts'
import { addDays } from '../../kernel/instants.ts'
import type { Tx } from '../../platform/db/database.ts'
import { announce } from '../../platform/jobs/facts.ts'
import { senderKeyOf } from '../queries/sender-key.ts'
import { letterIn } from '../rules/letter-address.ts'
import { type IncomingLetter, tokenIn } from '../rules/read-letter.ts'
import '../facts.ts'
import '../tables.ts'

/** Letters to addresses that lead nowhere that we answer to one sender in a day. */
const strayAnswersADay = 2

const longestSubject = 300

/** What became of a letter: taken, known already, told where to go, or left without an answer. */
export type Received = 'taken' | 'known' | 'strayed' | 'ignored'

/**
 * Takes in a letter. The same letter twice is taken once. A machine’s letter is never answered.
 * @param replyTo the site’s base address for answers.
 */
export async function receive(tx: Tx, letter: IncomingLetter, replyTo: string, now: Date): Promise<Received> {
  const token = tokenIn(letter.to, replyTo)
  const subject = token ? await subjectOf(tx, token, now) : undefined
  const isOurs = subject !== undefined && !letter.isAutomatic && letter.text !== ''
  const id = newId(now.getTime())
  const senderKey = await senderKeyOf(tx, letter.from)
  const { numInsertedOrUpdatedRows: taken } = await tx
    .insertInto('received_letters')
    .values({
      id,
      message_hash: hashSecret(letter.messageId || `${letter.from}\n${letter.subject}\n${letter.text}`),
      sender_key: senderKey,
      purpose: isOurs ? subject.purpose : null,
      subject_id: isOurs ? subject.subject_id : null,
      side: isOurs ? subject.side : null,
      subject: isOurs ? letter.subject.slice(0, longestSubject) : '',
      text: isOurs ? letter.text : '',
      has_attachments: letter.hasAttachments,
      received_at: now,
    })
    .onConflict((conflict) => conflict.column('message_hash').doNothing())
    .executeTakeFirstOrThrow()
  if (!taken) return 'known'
  if (isOurs) {
    await announce(tx, 'mail.replied', { letterId: id }, now)
    return 'taken'
  }
  if (letter.isAutomatic || (await strayLettersOf(tx, senderKey, now)) > strayAnswersADay) return 'ignored'
  const { lang = 'fr', kind } = (token && letterIn(token)) || {}
  await announce(tx, 'mail.strayed', { to: letter.from, lang, kind }, now)
  return 'strayed'
}

function subjectOf(tx: Tx, token: string, now: Date) {
  return tx
    .selectFrom('reply_addresses')
    .select(['purpose', 'subject_id', 'side'])
    .where('hash', '=', hashSecret(token))
    .where('expires_at', '>', now)
    .executeTakeFirst()
}

async function strayLettersOf(tx: Tx, senderKey: string, now: Date): Promise<number> {
  const { n } = await tx
    .selectFrom('received_letters')
    .select((get) => get.fn.countAll<number>().as('n'))
    .where('sender_key', '=', senderKey)
    .where('purpose', 'is', null)
    .where('received_at', '>', addDays(now, -1))
    .executeTakeFirstOrThrow()
  return n
}
