import { type Lang, localPath } from '../../platform/languages.ts'
import { Button, ButtonLink, Buttons } from '../../ui/button.tsx'
import { Flash } from '../../ui/notice.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { messages } from '../messages/index.ts'
import type { Line } from '../queries/lists.ts'
import { Lines } from './lines.tsx'

type Props = {
  lang: Lang
  place: string
  lines: readonly Line[]
  more: string | undefined
  isSteward: boolean
  /** Whether the site receives letters. */
  hearsLetters: boolean
  isAsked: boolean
  at: (path: string) => string
}

/** `/espace/territoires/:code/discussions` */
export function DiscussionsDesk(props: Props) {
  const { lang, place, lines, more, isSteward, at } = props
  const t = messages(lang).desk
  return (
    <>
      {props.isAsked && (
        <Flash lang={lang}>
          <p>{t.asked}</p>
        </Flash>
      )}
      <PageTitle title={t.link} over={place} lead={t.lead} />
      <Buttons>
        <ButtonLink href={at('/ouvrir')}>{t.open}</ButtonLink>
      </Buttons>
      {lines.length === 0 && <p>{t.none}</p>}
      <Part {...{ lang, title: t.opened, lines: lines.filter(({ closedAt }) => !closedAt) }} />
      <Part {...{ lang, title: t.closed, lines: lines.filter(({ closedAt }) => closedAt) }} />
      {more && (
        <p>
          <a href={more} rel="next">
            {messages(lang).list.more}
          </a>
        </p>
      )}
      {props.hearsLetters && <ByLetter {...props} />}
      {isSteward && (
        <p>
          <a href={at('/moderation')}>{t.moderation}</a>
        </p>
      )}
      <p>
        <a href={localPath(lang, '/espace')}>{t.back}</a>
      </p>
    </>
  )
}

function Part({ lang, title, lines }: { lang: Lang; title: string; lines: readonly Line[] }) {
  if (lines.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      <Lines lang={lang} lines={lines} withLevel />
    </section>
  )
}

function ByLetter({ lang, at }: Props) {
  const t = messages(lang).desk
  return (
    <section>
      <h2>{t.byLetter}</h2>
      <p>{t.byLetterText}</p>
      <form method="post" action={at('/adresse')}>
        <Buttons>
          <Button variant="quiet">{t.ask}</Button>
        </Buttons>
      </form>
    </section>
  )
}
