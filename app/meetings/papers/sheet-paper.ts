import { type Lang, localPath } from '../../platform/languages.ts'
import { makePaper } from '../../ui/paper/make-paper.ts'
import { messages } from '../messages/index.ts'
import { whenWords } from '../messages/when.ts'
import type { Meeting } from '../rules/meeting.ts'
import { blankLines } from '../rules/sheet.ts'
import source from './sheet.typ?raw'

type Sheet = { lang: Lang; siteUrl: string; meeting: Meeting; names: readonly string[] }

/** The sheet that goes round the table: those who said that they come, then lines for whoever walks in. */
export function sheetPdf(sheet: Sheet): Promise<Uint8Array<ArrayBuffer>> {
  const { lang, meeting } = sheet
  const title = `${messages(lang).desk.paper.title}, ${meeting.title}`
  return makePaper({ lang, title, source, data: sheetData(sheet) })
}

/** What stands on it. */
export function sheetData({ lang, siteUrl, meeting, names }: Sheet) {
  const t = messages(lang).desk.paper
  return {
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
  }
}
