import { formatDate, type Lang } from '../../platform/languages.ts'
import { makePaper } from '../../ui/paper/make-paper.ts'
import { messages } from '../messages/index.ts'
import { dayWords, hourWords, whenWords } from '../messages/when.ts'
import type { Decision, Presence } from '../queries/record.ts'
import type { Readers } from '../rules/meeting.ts'
import source from './minutes.typ?raw'

type Written = {
  lang: Lang
  meeting: {
    title: string
    startsAt: Date
    endsAt: Date
    place: string
    territory: { name: string }
    minutes: string | null
    nextAt?: Date | null
    fictional: boolean
  }
  decisions: readonly Decision[]
  presences: readonly Presence[]
  /** Told on the sheet, which travels without its page. */
  readers: Readers
}

/** The minutes on paper: what was decided first, then what was said, and who was there. */
export function minutesPdf(written: Written): Promise<Uint8Array<ArrayBuffer>> {
  const { lang, meeting } = written
  const title = `${messages(lang).desk.minutes.text}, ${meeting.title}`
  return makePaper({ lang, title, source, data: minutesData(written) })
}

/** What stands on them. */
export function minutesData({ lang, meeting, decisions, presences, readers }: Written) {
  const { minutes: t, answers } = messages(lang).desk
  const { nextAt } = meeting
  return {
    over: `${t.text} · ${meeting.territory.name}`,
    name: meeting.title,
    when: whenWords(lang, meeting),
    place: meeting.place,
    fictional: meeting.fictional ? messages(lang).agenda.page.fictional : '',
    decisionsTitle: t.decisions,
    columns: [t.what, t.who, t.due],
    decisions: decisions.map(({ what, who, dueOn }) => [
      what,
      who || '–',
      dueOn ? formatDate(lang, dueOn) : '–',
    ]),
    textTitle: t.text,
    paragraphs: (meeting.minutes ?? '').split('\n\n').filter(Boolean),
    presentTitle: t.present,
    present: presences.map((one) => `${one.name} · ${answers.people(one.people)}`),
    nextTitle: t.next,
    next: nextAt ? `${dayWords(lang, nextAt)}, ${hourWords(lang, nextAt)}` : '',
    readers: t.readBy(messages(lang).form.levels[readers].label),
    foot: `${meeting.title}, ${dayWords(lang, meeting.startsAt)}`,
  }
}
