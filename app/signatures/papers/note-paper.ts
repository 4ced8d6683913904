import { formatDate, type Lang, localPath } from '../../platform/languages.ts'
import { makePaper } from '../../ui/paper/make-paper.ts'
import { noteMessages } from '../messages/note/index.ts'
import type { ProposedText } from '../rules/proposed-text.ts'
import source from './note.typ?raw'

/** The note for the board on one sheet, with room to write. `site` is the site’s address. */
export function notePdf(text: ProposedText, lang: Lang, site: string): Promise<Uint8Array<ArrayBuffer>> {
  const t = noteMessages(lang)
  const { what, means, meansNot, questions, decision } = t
  const after = t.after(`${site}${localPath(lang, '/signer')}`)
  return makePaper({
    lang,
    title: t.title,
    source,
    data: {
      over: t.title,
      subject: t.subject,
      version: t.version(text.number, formatDate(lang, text.publishedAt)),
      unofficial: text.isOfficial ? '' : t.unofficial,
      what,
      lists: [means, meansNot, questions],
      decision: { ...decision, text: decision.text(text.number, text.sha256.slice(0, 12)) },
      after,
      foot: after,
    },
  })
}
