import type { Ctx } from '../../platform/http/route.ts'
import { localPath } from '../../platform/languages.ts'
import { paperResponse } from '../../ui/paper/make-paper.ts'
import { show } from '../../ui/show.tsx'
import { noteMessages } from '../messages/note/index.ts'
import { notePdf } from '../papers/note-paper.ts'
import { signableTexts } from '../queries/texts.ts'
import type { ProposedText } from '../rules/proposed-text.ts'
import { national } from '../rules/signable.ts'
import { Note } from '../views/note.tsx'

/** A note that names more texts than this is no longer one page. */
const mostTexts = 3

/** `/note-ca?text=…`: a page to print, for a board that has not decided yet; of the national charter unless said otherwise. */
export async function note(c: Ctx): Promise<Response> {
  const { lang, site } = c.var
  const texts = await textsAsked(c)
  if (texts.length === 0) return c.notFound()
  const t = noteMessages(lang)
  return show(
    c,
    { title: t.title, description: t.lead },
    <Note lang={lang} texts={texts} signUrl={`${site.config.url}${localPath(lang, '/signer')}`} />,
  )
}

/** `/note-ca.pdf` */
export async function noteOnPaper(c: Ctx): Promise<Response> {
  const { lang, site } = c.var
  const texts = await textsAsked(c)
  if (texts.length === 0) return c.notFound()
  return paperResponse(await notePdf(texts, lang, site.config.url), 'note-ca')
}

async function textsAsked(c: Ctx): Promise<ProposedText[]> {
  const asked = (c.req.queries('text') ?? []).slice(0, mostTexts)
  const texts = await signableTexts(c.var.site.db, asked.length > 0 ? asked : [national])
  return texts.map(({ slug, version, local }) => ({
    ...{ slug, number: version.number, publishedAt: version.publishedAt, sha256: version.sha256 },
    isOfficial: version.isOfficial,
    ...(local && { local: local.name }),
  }))
}
