import { timingSafeEqual } from 'node:crypto'
import { hashSecret, keyedHash } from '../../kernel/ids.ts'

/** What stands for a mailbox where its address need not be known. */
export function printOf(key: string, email: string): string {
  return keyedHash(key, `mailbox ${email.trim().toLowerCase()}`)
}

/**
 * The secret of a mailbox’s own page of letters: the same for ever, so that the link of an old letter still works,
 * and made anew each time, so that none is kept.
 * @returns the print and what proves that we made it, 86 URL-safe characters.
 */
export function tokenOf(key: string, print: string): string {
  return print + keyedHash(key, `page ${print}`)
}

/** The print in a token, when it is one of ours. */
export function printIn(key: string, token: string): string | undefined {
  const print = token.slice(0, 43)
  const isOurs = timingSafeEqual(Buffer.from(hashSecret(tokenOf(key, print))), Buffer.from(hashSecret(token)))
  return isOurs ? print : undefined
}
