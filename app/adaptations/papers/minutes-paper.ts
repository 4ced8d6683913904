import { formatDate, type Lang } from '../../platform/languages.ts'
import { helpedByWords } from '../../ui/helped-by.ts'
import { makePaper } from '../../ui/paper/make-paper.ts'
import { pieces } from '../../ui/pieces.ts'
import { howGiven } from '../messages/adoption/how-given.ts'
import { adoptionMessages } from '../messages/adoption/index.ts'
import { sharedMessages } from '../messages/shared/index.ts'
import type { Adoption, Voter } from '../queries/adoptions.ts'
import type { LocalCharter } from '../queries/charters.ts'
import type { Verdict } from '../rules/adoption.ts'
import source from './minutes.typ?raw'

type Minutes = { adoption: Adoption; voters: Voter[]; verdict: Verdict; charter: LocalCharter; lang: Lang }

/** The minutes of an adoption: the rule, the text, each voice and how it was given, what was decided. */
export function minutesPaper(minutes: Minutes): Promise<Uint8Array<ArrayBuffer>> {
  const { charter, lang } = minutes
  const title = `${adoptionMessages(lang).minutes.title} · ${charter.name}`
  return makePaper({ lang, title, source, data: minutesData(minutes) })
}

/** What its pages say. */
export function minutesData({ adoption, voters, verdict, charter, lang }: Minutes) {
  const t = adoptionMessages(lang)
  const decision = adoption.outcome === 'taken-back' ? [t.takenBack] : t.explain(verdict)
  return {
    over: sharedMessages(lang).over,
    heading: t.minutes.title,
    charter: charter.name,
    version: t.page.title(adoption.number),
    facts: [
      { label: t.minutes.opened, value: formatDate(lang, adoption.openedAt) },
      { label: t.minutes.counted, value: adoption.closedAt ? formatDate(lang, adoption.closedAt) : '–' },
      { label: t.minutes.rule, value: sharedMessages(lang).rules[adoption.rule] },
      { label: t.minutes.quorum, value: t.minutes.percent(adoption.quorum) },
    ],
    decisionTitle: t.minutes.decision,
    decision,
    voicesTitle: t.minutes.voices,
    columns: [t.page.association, t.page.voice, t.page.how, t.page.words],
    voices: voters.map((voter) => voiceRow(voter, lang)),
    textTitle: sharedMessages(lang).text,
    articles: adoption.articles.map(({ heading, body }) => ({
      heading,
      pieces: pieces(body).map(({ kind, runs }) => ({ kind, text: runs.map((run) => run.text).join('') })),
    })),
    fingerprint: { label: t.minutes.fingerprint, sha256: adoption.sha256 },
    foot: [charter.name, t.page.title(adoption.number)].join(' · '),
  }
}

function voiceRow({ association, voice }: Voter, lang: Lang): string[] {
  const t = adoptionMessages(lang)
  if (!voice) return [association, t.page.silent, '–', '–']
  const how = howGiven(lang, voice, voice.helpedBy && helpedByWords(lang, voice.helpedBy))
  return [association, t.choices[voice.choice], how, voice.text || '–']
}
