import { type Lang, localPath } from '../../platform/languages.ts'
import { makePaper } from '../../ui/paper/make-paper.ts'
import { messages } from '../messages/index.ts'
import { whenWords } from '../messages/when.ts'
import type { Meeting } from '../rules/meeting.ts'
import { blankLines } from '../rules/sheet.ts'
import source from './sheet.typ?raw'

type Sheet = { lang: Lang; siteUrl: string; meeting: Meeting; names: readonly string[] }

/** The sheet that goes round the table: those who said that they come, then lines for whoever walks in. */
export function sheetPdf({ lang, siteUrl, meeting, names }: Sheet): Promise<Uint8Array<ArrayBuffer>> {
  const t = messages(lang).desk.paper
  return makePaper({
    lang,
    title: `${t.title}, ${meeting.title}`,
    source,
    data: {
      over: `${t.title} · ${meeting.territory.name}`,
      name: meeting.title,
      when: whenWords(lang, meeting),
      place: meeting.place,
      // A meeting that is announced to nobody has no page that a sheet left on a table could give away.
      address: meeting.isPublic ? `${siteUrl}${localPath(lang, `/rencontres/${meeting.slug}`)}` : '',
      columns: [t.association, t.people, t.arrived, t.signed],
      expectedTitle: t.expected,
      expected: names,
      othersTitle: t.others,
      blank: blankLines(names.length),
      heed: t.heed,
      foot: `${t.title}, ${meeting.title}`,
    },
  })
}
