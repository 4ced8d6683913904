import { formatNumber, type Lang, localPath } from '../../platform/languages.ts'
import { ButtonLink, Buttons } from '../../ui/button.tsx'
import { Ageing } from '../../ui/day.tsx'
import { Empty } from '../../ui/empty.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { messages } from '../messages/index.ts'
import type { ShownCooperation, ShownSide } from '../queries/shown.ts'

type ListProps = {
  lang: Lang
  cooperations: readonly ShownCooperation[]
  next: string | undefined
  now: Date
}

/** Everything that both sides confirmed and wish shown, newest first. Nobody is counted. */
export function CooperationList({ lang, cooperations, next, now }: ListProps) {
  const t = messages(lang).list
  const note = (
    <Buttons>
      <ButtonLink href={localPath(lang, '/cooperations/noter')}>{t.note}</ButtonLink>
    </Buttons>
  )
  return (
    <>
      <PageTitle over={t.over} title={t.title} lead={t.lead} />
      {cooperations.length === 0 ? (
        <Empty title={t.emptyTitle}>
          <p>{t.empty}</p>
          {note}
        </Empty>
      ) : (
        <>
          {note}
          <Lines lang={lang} cooperations={cooperations} now={now} />
        </>
      )}
      {next && (
        <p>
          <a href={next}>{t.more}</a>
        </p>
      )}
    </>
  )
}

type CardProps = { lang: Lang; cooperations: readonly ShownCooperation[]; now: Date; isCut: boolean }

/** On the page of an association; nothing where nothing is shown: no page looks emptier than another. */
export function CooperationsOf({ lang, cooperations, now, isCut }: CardProps) {
  const t = messages(lang)
  if (cooperations.length === 0) return null
  return (
    <section aria-labelledby="cooperations">
      <h2 id="cooperations">{t.card}</h2>
      <Lines lang={lang} cooperations={cooperations} now={now} />
      {isCut && (
        <p>
          <a href={localPath(lang, '/cooperations')}>{t.cardAll}</a>
        </p>
      )}
    </section>
  )
}

type LinesProps = { lang: Lang; cooperations: readonly ShownCooperation[]; now: Date }

/** One line each: what, who, when, in words. */
function Lines({ lang, cooperations, now }: LinesProps) {
  return (
    <ul class="cooperations">
      {cooperations.map((one) => (
        <li key={one.id} class="cooperation">
          <p class="cooperation-what">{one.what}</p>
          <p class="cooperation-who">
            <Who lang={lang} side={one.sides[0]} /> <span aria-hidden="true">×</span>{' '}
            <Who lang={lang} side={one.sides[1]} />
          </p>
          {one.sentence && <p class="cooperation-words">{one.sentence}</p>}
          <p class="hint">
            <Ageing lang={lang} date={one.on} now={now} />
            {one.residents && ` · ${residentsInWords(lang, one.residents)}`}
          </p>
        </li>
      ))}
    </ul>
  )
}

function Who({ lang, side }: { lang: Lang; side: ShownSide }) {
  if (!side.slug) return <>{side.name}</>
  return <a href={localPath(lang, `/associations/${side.slug}`)}>{side.name}</a>
}

function residentsInWords(lang: Lang, residents: number): string {
  const t = messages(lang).list
  return residents === 1 ? t.residentsOne : t.residents(formatNumber(lang, residents))
}
