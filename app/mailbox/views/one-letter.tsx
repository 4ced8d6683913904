import { Fragment } from 'preact'
import { formatTime, type Lang, localPath } from '../../platform/languages.ts'
import { Notice } from '../../ui/notice.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { SummaryList } from '../../ui/summary-list.tsx'
import { messages } from '../messages/index.ts'
import type { ReadLetter } from '../queries.ts'
import { readWords } from '../rules/words.ts'

/** One letter, as words with links: its HTML is never shown, so nothing in it can act. */
export function OneLetter({ letter, lang }: { letter: ReadLetter; lang: Lang }) {
  const t = messages(lang)
  const rows = [
    { label: t.toLabel, value: letter.to },
    { label: t.receivedLabel, value: formatTime(lang, letter.at) },
  ]
  return (
    <>
      <PageTitle title={letter.subject || t.noSubject} over={t.title} />
      <SummaryList lang={lang} rows={rows} />
      <div class="letter">
        {letter.paragraphs.map((paragraph, i) => (
          <Paragraph key={`${i}-${paragraph}`} text={paragraph} />
        ))}
      </div>
      <p>
        <a href={localPath(lang, '/boite-demo')}>{t.back}</a>
      </p>
      <Notice lang={lang} title={t.fictional.title}>
        <p>{t.fictional.text}</p>
      </Notice>
    </>
  )
}

function Paragraph({ text }: { text: string }) {
  return (
    <p>
      {text.split('\n').map((line, i) => (
        <Fragment key={`${i}-${line}`}>
          {i > 0 && <br />}
          {readWords(line).map((words) => (words.href ? <a href={words.href}>{words.text}</a> : words.text))}
        </Fragment>
      ))}
    </p>
  )
}
