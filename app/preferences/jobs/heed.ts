import { choiceOf } from '../../kernel/letter-kinds.ts'
import type { Site } from '../../platform/http/site.ts'
import type { Mailer } from '../../platform/mailer/mailer.ts'
import { stoppable } from '../letters/stop.ts'
import { mailboxOf, refusedBy } from '../queries/mailbox.ts'

/**
 * The one way out of every letter: what a mailbox refused is not posted, and what it may refuse says how. No room can
 * forget either.
 */
export function heedingWishes(mailer: Mailer, { config, db }: Pick<Site, 'config' | 'db'>): Mailer {
  return {
    async post(letter) {
      const choice = choiceOf(letter.kind)
      if (!choice) return mailer.post(letter)
      const { print, token } = await mailboxOf(db, letter.to)
      if ((await refusedBy(db, print)).has(choice)) return
      await mailer.post(stoppable(config.url, letter, choice, token))
    },
  }
}
