import { type Outcome, refuse } from './outcome.ts'

export type EmailProblem = 'email-missing' | 'email-wrong' | 'email-long'

/**
 * An e-mail address as a person types it: spaces around are dropped, the domain is put in lower case. Only
 * what can be delivered by plain SMTP is taken (RFC 5321: 64 + 254 characters), as HTML forms do.
 * @example readEmail(' Ines@Exemple.FR ') // { ok: true, value: 'Ines@exemple.fr' }
 */
export function readEmail(text: string): Outcome<string, EmailProblem> {
  const typed = text.replace(/[\s\u200b-\u200f\ufeff]/g, '').replace(/^mailto:/i, '')
  if (typed === '') return refuse('email-missing')
  if (typed.length > 254) return refuse('email-long')
  // The living standard of HTML, with a dot required in the domain.
  const shape =
    /^([a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64})@((?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9])$/i
  const [, mailbox, domain] = shape.exec(typed) ?? []
  if (!mailbox || !domain || /^\.|\.\.|\.$/.test(mailbox)) return refuse('email-wrong')
  return { ok: true, value: `${mailbox}@${domain.toLowerCase()}` }
}
