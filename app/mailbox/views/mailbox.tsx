import { formatTime, type Lang, localPath } from '../../platform/languages.ts'
import { Empty } from '../../ui/empty.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { messages } from '../messages/index.ts'
import type { ReadLetter } from '../queries.ts'

/** Every letter kept, newest first. */
export function Mailbox({ letters, lang }: { letters: ReadLetter[]; lang: Lang }) {
  const t = messages(lang)
  return (
    <>
      <PageTitle title={t.title} lead={t.lead} />
      <Notice lang={lang} title={t.fictional.title}>
        <p>{t.fictional.text}</p>
      </Notice>
      {letters.length === 0 ? <NoLetter lang={lang} /> : <Letters letters={letters} lang={lang} />}
    </>
  )
}

function Letters({ letters, lang }: { letters: ReadLetter[]; lang: Lang }) {
  const t = messages(lang)
  return (
    <ul class="letters">
      {letters.map((letter) => (
        <li key={letter.id}>
          <a href={localPath(lang, `/boite-demo/${letter.id}`)}>{letter.subject || t.noSubject}</a>
          <p>{t.to(letter.to)}</p>
          <p>{t.received(formatTime(lang, letter.at))}</p>
        </li>
      ))}
    </ul>
  )
}

function NoLetter({ lang }: { lang: Lang }) {
  const t = messages(lang).empty
  return (
    <Empty title={t.title}>
      <p>{t.text}</p>
      <p>
        <a href={localPath(lang, '/connexion')}>{t.link}</a>
      </p>
    </Empty>
  )
}
