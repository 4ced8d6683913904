import type { Ctx } from '../../platform/http/route.ts'
import { paperResponse } from '../../ui/paper/make-paper.ts'
import { receiptPdf } from '../papers/receipt-paper.ts'
import { openedTexts } from '../queries/opened-link.ts'
import { linkHashOf } from './link-hash.ts'
import { unknownLink } from './link-states.tsx'
import { receiptOf } from './receipt.tsx'

/** `/signature/:token/recu.pdf`: the receipt on one sheet; there is none before the signature was in force. */
export async function receiptOnPaper(c: Ctx): Promise<Response> {
  const texts = await openedTexts(c.var.site.db, linkHashOf(c))
  const [first] = texts
  if (!first) return unknownLink(c)
  // The same one as the page shows.
  const link = texts.find(({ state }) => state === 'in-force') ?? first
  const receipt = await receiptOf(c, link.signatureId)
  if (!receipt) return c.notFound()
  const pdf = await receiptPdf(receipt.data, c.var.lang)
  const answer = paperResponse(pdf, `recu-${receipt.data.reference}`)
  answer.headers.set('cache-control', 'no-store')
  return answer
}
