import { timingSafeEqual } from 'node:crypto'
import { hashSecret } from '../kernel/ids.ts'
import type { Ctx } from '../platform/http/route.ts'
import type { Site } from '../platform/http/site.ts'
import { type Received, receive } from './acts/receive.ts'
import { readLetter } from './rules/read-letter.ts'

/**
 * Takes in a letter as the post office gave it, by HTTP or by SMTP. Once this returns, it is kept.
 * @param recipients addresses of the SMTP envelope.
 */
export async function receiveLetter(
  site: Site,
  source: Buffer,
  recipients: readonly string[] = [],
): Promise<Received> {
  const { replyTo } = site.config
  if (!replyTo) return 'ignored'
  const letter = await readLetter(source, recipients)
  return site.transaction((tx) => receive(tx, letter, replyTo, site.clock()))
}

/**
 * `POST /courrier`: a post office hands a letter over, as it is (`message/rfc822`), with the secret agreed on.
 * 204 says that the letter is kept; anything else, that it must be brought again.
 */
export async function letterBox(c: Ctx): Promise<Response> {
  const { inboundSecret } = c.var.site.config
  if (!inboundSecret || !isSecret(c.req.header('authorization') ?? '', `Bearer ${inboundSecret}`))
    return c.body(null, 403)
  await receiveLetter(c.var.site, Buffer.from(await c.req.arrayBuffer()))
  return c.body(null, 204)
}

/** Compared as hashes, in the same time whatever was sent. */
function isSecret(sent: string, expected: string): boolean {
  return timingSafeEqual(Buffer.from(hashSecret(sent)), Buffer.from(hashSecret(expected)))
}
