import { hashSecret, readPaperCode } from '../../kernel/ids.ts'
import type { Ctx } from '../../platform/http/route.ts'

/** The hash of the secret in the address; the secret itself is stored nowhere. */
export function linkHashOf(c: Ctx): string {
  const token = c.req.param('token') ?? ''
  return hashSecret(readPaperCode(token) ?? token)
}
