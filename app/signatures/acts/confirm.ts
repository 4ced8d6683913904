import { done, type Outcome, refuse } from '../../kernel/outcome.ts'
import type { Db, Tx } from '../../platform/db/database.ts'
import { type LinkDetails, openedLink } from '../queries/opened-link.ts'
import { type WhyNotConfirm, whyNotConfirm } from '../rules/confirm.ts'
import { isLastFor, type Press, type TextToSign, writePresses } from './write-presses.ts'

/** `several-texts`: the act is another, `confirmTogether`. */
type Confirmed = Outcome<
  'in-force' | 'awaiting-other-signer',
  'unknown-link' | 'several-texts' | WhyNotConfirm
>

/** The two questions a press asks the database: alone, or with those that come in the same instant. */
export type Questions = {
  read(linkHash: string): Promise<LinkDetails | undefined>
  /** Whether the signature was still as it was read; nothing is written otherwise. */
  write(text: TextToSign): Promise<boolean>
}

/** The questions of one press, in the transaction of its act. */
export function askedAlone(db: Db | Tx, now: Date): Questions {
  return {
    read: (linkHash) => openedLink(db, linkHash),
    write: async (text) => (await writePresses(db, [text], now)).size > 0,
  }
}

/** Presses of one signature that may come in between before we say that something is wrong. */
const mostLooks = 50

/**
 * Signs. The last signer’s press puts the signature in force: association, row, journal and fact in one
 * statement, so in one transaction. Pressing twice is pressing once: the statement writes nothing when the
 * signature is no longer as it was read, and then it is read again.
 * @returns whether the signature is now in force, or the page that says why this press did not sign.
 * @throws PostgresError on `signatures_one_voice` when the same association signed meanwhile under another
 * of its numbers.
 */
export async function confirm(ask: Questions, press: Press, now: Date): Promise<Confirmed> {
  for (let look = 0; look < mostLooks; look++) {
    const link = await ask.read(press.linkHash)
    if (!link) return refuse('unknown-link')
    if (link.hasCompanions) return refuse('several-texts')
    const reason = whyNotConfirm(link, press.read, now)
    if (reason) return refuse(reason)
    if (await ask.write({ link, press })) return done(isLastFor(link) ? 'in-force' : 'awaiting-other-signer')
  }
  throw new Error('a signature moved at every look')
}
