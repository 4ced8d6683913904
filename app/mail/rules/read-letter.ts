import Parser from 'email-reply-parser'
import { type ParsedMail, simpleParser } from 'mailparser'
import { squeezeLines } from '../../kernel/text.ts'

/** What we understand of a letter that came in. */
export type IncomingLetter = {
  messageId: string
  /** The sender’s address; empty when there is none. */
  from: string
  subject: string
  /** Our addresses it was sent to, as written. */
  to: string[]
  /** What the person wrote, without what they answered to nor their signature’s boilerplate. */
  text: string
  hasAttachments: boolean
  /** Sent by a machine (absence notice, list, bounce): it is never answered, so that machines do not talk. */
  isAutomatic: boolean
}

const longestText = 5_000

/**
 * Reads a letter as the post office gave it (RFC 5322). Anything can be written in one: nothing is trusted.
 * @param recipients addresses of the SMTP envelope, which a header may not name.
 */
export async function readLetter(
  source: Buffer,
  recipients: readonly string[] = [],
): Promise<IncomingLetter> {
  const mail = await simpleParser(source, { skipTextLinks: true, skipImageLinks: true })
  const written = new Parser().parseReply(mail.text ?? '')
  return {
    messageId: mail.messageId ?? '',
    from: mail.from?.value[0]?.address?.toLowerCase() ?? '',
    subject: mail.subject ?? '',
    to: [...recipients, ...addressesOf(mail)].map((one) => one.toLowerCase()),
    text: squeezeLines(written).slice(0, longestText),
    hasAttachments: mail.attachments.some(({ contentDisposition }) => contentDisposition === 'attachment'),
    isAutomatic: isAutomatic(mail),
  }
}

function addressesOf(mail: ParsedMail): string[] {
  const fields = [mail.to, mail.cc].flat().filter((one) => one !== undefined)
  return fields.flatMap(({ value }) => value.flatMap(({ address }) => address ?? []))
}

/** RFC 3834: what a machine sent says so, or comes from nobody. */
function isAutomatic(mail: ParsedMail): boolean {
  const header = (name: string) => String(mail.headers.get(name) ?? '').toLowerCase()
  const submitted = header('auto-submitted')
  if (submitted !== '' && submitted !== 'no') return true
  if (/^(bulk|list|junk|auto_reply)$/.test(header('precedence'))) return true
  if (header('x-auto-response-suppress') !== '' || mail.headers.has('list')) return true
  const sender = mail.from?.value[0]?.address?.toLowerCase() ?? ''
  return sender === '' || /^(mailer-daemon|postmaster|no-?reply|ne-pas-repondre)@/.test(sender)
}

/**
 * The secret in one of our reply addresses.
 * @param replyTo the base address, `reponse@charte.example`
 * @example tokenIn(['reponse+5f0c…@charte.example'], 'reponse@charte.example') // '5f0c…'
 */
export function tokenIn(addresses: readonly string[], replyTo: string): string | undefined {
  const [mailbox = '', domain = ''] = replyTo.toLowerCase().split('@')
  for (const address of addresses) {
    const [local = '', at] = address.toLowerCase().split('@')
    if (at === domain && local.startsWith(`${mailbox}+`)) return local.slice(mailbox.length + 1)
  }
  return undefined
}

/** The address that answers to a letter go to. */
export function replyAddress(replyTo: string, token: string): string {
  const [mailbox, domain] = replyTo.split('@')
  return `${mailbox}+${token}@${domain}`
}
