import { currentVersion } from '../../charter/index.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { localPath } from '../../platform/languages.ts'
import { paperResponse } from '../../ui/paper/make-paper.ts'
import { show } from '../../ui/show.tsx'
import { noteMessages } from '../messages/note/index.ts'
import { notePdf } from '../papers/note-paper.ts'
import { Note } from '../views/note.tsx'

/** `/note-ca`: a page to print, for a board that has not decided yet. */
export async function note(c: Ctx): Promise<Response> {
  const { lang, site } = c.var
  const version = await currentVersion(site.db)
  if (!version) return c.notFound()
  const t = noteMessages(lang)
  const signUrl = `${site.config.url}${localPath(lang, '/signer')}`
  return show(
    c,
    { title: t.title, description: t.lead },
    <Note lang={lang} version={version} signUrl={signUrl} />,
  )
}

/** `/note-ca.pdf` */
export async function noteOnPaper(c: Ctx): Promise<Response> {
  const { lang, site } = c.var
  const version = await currentVersion(site.db)
  if (!version) return c.notFound()
  return paperResponse(await notePdf(version, lang, site.config.url), 'note-ca')
}
