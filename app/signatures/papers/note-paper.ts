import { formatDate, type Lang, localPath } from '../../platform/languages.ts'
import { makePaper } from '../../ui/paper/make-paper.ts'
import { noteMessages } from '../messages/note/index.ts'
import { agendaOf, asNoted, type ProposedText } from '../rules/proposed-text.ts'
import source from './note.typ?raw'

/** The note for the board on one sheet, with room to write. `site` is the site’s address. */
export function notePdf(
  texts: readonly ProposedText[],
  lang: Lang,
  site: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const t = noteMessages(lang)
  const { what, means, meansNot, questions, decision } = t
  const agenda = agendaOf(texts)
  const after = t.after(`${site}${localPath(lang, '/signer')}`)
  return makePaper({
    lang,
    title: t.title,
    source,
    data: {
      over: t.title,
      subject: t.subjects[agenda],
      versions: texts.map((text) => t.version(text, formatDate(lang, text.publishedAt))),
      unofficial: texts.every(({ isOfficial }) => isOfficial) ? '' : t.unofficial,
      what: { ...what, text: agenda === 'national' ? what.text : `${what.text} ${t.whatLocal}` },
      lists: [means, meansNot, questions],
      decision: { ...decision, text: decision.text(texts.map(asNoted)) },
      after,
      foot: after,
    },
  })
}
