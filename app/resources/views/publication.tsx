import { formatDate, type Lang, localPath } from '../../platform/languages.ts'
import { PageTitle, Prose } from '../../ui/prose.tsx'
import { messages } from '../messages/index.ts'
import type { Publication } from '../queries/publications.ts'
import { Origin } from './lines.tsx'

/** One news or resource: its paragraphs, and a link that is only followed by whoever presses it. */
export function PublicationPage({ lang, publication }: { lang: Lang; publication: Publication }) {
  const t = messages(lang)
  const { kind, title, body, link, changedAt, author } = publication
  return (
    <>
      <PageTitle over={t.kinds[kind]} title={title} />
      <p>
        <Origin lang={lang} publication={publication} />
      </p>
      <div lang={publication.lang}>
        <Prose>
          {body.split('\n\n').map((paragraph) => (
            <p key={paragraph}>
              {paragraph.split('\n').flatMap((line, i) => (i === 0 ? [line] : [<br key={line} />, line]))}
            </p>
          ))}
        </Prose>
      </div>
      {link && (
        <p>
          <a href={link} rel="noopener nofollow">
            {t.link}
          </a>{' '}
          {t.linkTo(new URL(link).host)}
        </p>
      )}
      {changedAt && <p class="hint">{t.changed(formatDate(lang, changedAt))}</p>}
      {author.is === 'association' && author.slug && (
        <p>
          <a href={localPath(lang, `/associations/${author.slug}`)}>{author.name}</a>
        </p>
      )}
      <p>
        <a href={localPath(lang, kind === 'news' ? '/actualites' : '/ressources')}>{t.lists[kind].title}</a>
      </p>
    </>
  )
}

/** It was there, and is no longer: the reason is said. */
export function HiddenPublication({ lang, reason }: { lang: Lang; reason: string }) {
  const t = messages(lang)
  return <PageTitle title={t.hiddenTitle} lead={t.hidden(reason)} />
}
