import { type Lang, localPath } from '../../platform/languages.ts'
import { ButtonLink, Buttons } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { messages } from '../messages/index.ts'
import type { Line } from '../queries/lists.ts'
import { Lines } from './lines.tsx'

type Props = {
  lang: Lang
  title: string
  lines: readonly Line[]
  isWhole: boolean
  links: { open: string; more: string | undefined; feed: string }
}

/** `/discussions` */
export function PublicList({ lang, title, lines, isWhole, links }: Props) {
  const t = messages(lang).list
  return (
    <>
      <PageTitle over={t.over} title={title} lead={t.lead} />
      {lines.length > 0 && (
        <Buttons>
          <ButtonLink href={links.open}>{t.open}</ButtonLink>
        </Buttons>
      )}
      {lines.length === 0 ? (
        <Empty title={t.emptyTitle}>
          <p>{t.empty}</p>
          <Buttons>
            <ButtonLink href={links.open}>{t.open}</ButtonLink>
          </Buttons>
        </Empty>
      ) : (
        <section aria-labelledby="liste">
          <h2 id="liste">{t.liste}</h2>
          <Lines lang={lang} lines={lines} />
        </section>
      )}
      <p>
        {links.more && (
          <>
            <a href={links.more} rel="next">
              {t.more}
            </a>
            {' · '}
          </>
        )}
        {!isWhole && (
          <>
            <a href={localPath(lang, '/discussions')}>{t.everywhere}</a>
            {' · '}
          </>
        )}
        <a href={localPath(lang, '/espace/discussions')} rel="nofollow">
          {t.mine}
        </a>
        {' · '}
        <a href={links.feed}>{t.feed}</a>
      </p>
    </>
  )
}
