import type { Mailer } from '../../platform/mailer/mailer.ts'
import { letterAddress } from '../rules/letter-address.ts'

/** Every letter can be answered: by whoever it names, else by what to do instead. */
export function answerable(mailer: Mailer, replyTo: string | undefined): Mailer {
  if (!replyTo) return mailer
  return {
    post: (letter) =>
      mailer.post({ ...letter, replyTo: letter.replyTo ?? letterAddress(replyTo, letter.kind, letter.lang) }),
  }
}
