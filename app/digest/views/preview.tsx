import { formatDate, type Lang, localPath } from '../../platform/languages.ts'
import { Empty } from '../../ui/empty.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { messages } from '../messages/index.ts'
import type { ToldPart } from '../rules/part.ts'

type Props = { lang: Lang; since: Date; parts: readonly ToldPart[] }

/** `/espace/nouvelles`: the next digest as it stands. */
export function Preview({ lang, since, parts }: Props) {
  const t = messages(lang)
  return (
    <>
      <PageTitle title={t.preview.title} lead={t.preview.lead(formatDate(lang, since))} />
      {parts.length === 0 && (
        <Empty title={t.preview.empty}>
          <p>{t.preview.emptyText}</p>
        </Empty>
      )}
      {parts.map((part) => (
        <Part key={part.heading(lang)} lang={lang} part={part} />
      ))}
      <hr />
      <p>
        <a href={localPath(lang, '/espace/lettres')}>{t.preview.letters}</a>
      </p>
      <p>
        <a href={localPath(lang, '/espace')}>{t.preview.back}</a>
      </p>
    </>
  )
}

function Part({ lang, part }: { lang: Lang; part: ToldPart }) {
  const { heading, lines, total, more } = part
  const rest = total - lines.length
  return (
    <section>
      <h2>{heading(lang)}</h2>
      <ul class="desk-links">
        {lines.map(({ words, path, at }) => (
          <li key={`${path} ${at.getTime()}`}>
            <a href={localPath(lang, path)}>{words(lang)}</a>
          </li>
        ))}
        {rest > 0 && (
          <li>
            <a href={localPath(lang, more)}>{messages(lang).others(rest)}</a>
          </li>
        )}
      </ul>
    </section>
  )
}
