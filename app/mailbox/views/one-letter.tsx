import { Fragment } from 'preact'
import { formatTime, type Lang, localPath } from '../../platform/languages.ts'
import { Button, Buttons } from '../../ui/button.tsx'
import { TextArea } from '../../ui/fields.tsx'
import { ErrorSummary } from '../../ui/form.tsx'
import { Flash, Notice } from '../../ui/notice.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { SummaryList } from '../../ui/summary-list.tsx'
import { messages } from '../messages/index.ts'
import type { ReadLetter } from '../queries.ts'
import { readWords } from '../rules/words.ts'

type Props = { letter: ReadLetter; lang: Lang; problem?: string; isSent?: boolean }

/** One letter, as words with links: its HTML is never shown, so nothing in it can act. */
export function OneLetter({ letter, lang, problem, isSent = false }: Props) {
  const t = messages(lang)
  const rows = [
    { label: t.toLabel, value: letter.to },
    { label: t.receivedLabel, value: formatTime(lang, letter.at) },
  ]
  return (
    <>
      {problem && <ErrorSummary lang={lang} errors={[{ field: 'text', message: problem }]} />}
      {isSent && (
        <Flash lang={lang}>
          <p>{t.reply.sent}</p>
        </Flash>
      )}
      <PageTitle title={letter.subject || t.noSubject} over={t.title} />
      <SummaryList lang={lang} rows={rows} />
      <div class="letter">
        {letter.paragraphs.map((paragraph, i) => (
          <Paragraph key={`${i}-${paragraph}`} text={paragraph} />
        ))}
      </div>
      {letter.replyTo && !isSent && <Reply lang={lang} problem={problem} />}
      <p>
        <a href={localPath(lang, '/boite-demo')}>{t.back}</a>
      </p>
      <Notice lang={lang} title={t.fictional.title}>
        <p>{t.fictional.text}</p>
      </Notice>
    </>
  )
}

function Reply({ lang, problem }: { lang: Lang; problem: string | undefined }) {
  const t = messages(lang).reply
  return (
    <form method="post" novalidate>
      <h2>{t.title}</h2>
      <TextArea lang={lang} name="text" label={t.label} hint={t.hint} error={problem} rows={3} />
      <Buttons>
        <Button>{t.button}</Button>
      </Buttons>
    </form>
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
