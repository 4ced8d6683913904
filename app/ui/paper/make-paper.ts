import type { Json } from '../../kernel/canonical-json.ts'
import type { Lang } from '../../platform/languages.ts'
import { makePdf } from '../../platform/pdf/make-pdf.ts'
import { messages } from '../messages.ts'
import look from './paper.typ?raw'

export type Paper = {
  lang: Lang
  title: string
  /** Typst of our own, laid on the common look: it calls `sheet` and reads `data`. */
  source: string
  data: { readonly [key: string]: Json | undefined }
}

/**
 * A document to print, tagged and in the site’s look.
 * @example await makePaper({ lang, title: t.title, source, data: { association } })
 */
export function makePaper({ lang, title, source, data }: Paper): Promise<Uint8Array<ArrayBuffer>> {
  const site = messages(lang).site
  return makePdf({ source: `${look}\n${source}`, data: { ...data, lang, title, site } })
}

/** The document as an answer. `name` is the file’s, without its ending. */
export function paperResponse(pdf: Uint8Array<ArrayBuffer>, name: string): Response {
  return new Response(pdf, {
    headers: { 'content-type': 'application/pdf', 'content-disposition': `inline; filename="${name}.pdf"` },
  })
}
