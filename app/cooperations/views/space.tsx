import { formatDate, type Lang, localPath } from '../../platform/languages.ts'
import { Button, ButtonLink, Buttons } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { messages } from '../messages/index.ts'
import type { OwnLine } from '../queries/noting.ts'

type Props = { lang: Lang; association: string; lines: readonly OwnLine[]; at: string; speaks: boolean }

/** On the desk of an association: what waits for its answer first, then everything it noted or was named in. */
export function OwnCooperations({ lang, association, lines, at, speaks }: Props) {
  const t = messages(lang).space
  const here = localPath(lang, at)
  const waiting = lines.filter(isOurTurn)
  const others = lines.filter((line) => !isOurTurn(line))
  return (
    <>
      <PageTitle over={association} title={t.title} lead={t.lead} />
      <Buttons>
        <ButtonLink href={`${here}/noter`}>{t.note}</ButtonLink>
      </Buttons>
      {lines.length === 0 && (
        <Empty title={t.emptyTitle}>
          <p>{t.empty}</p>
        </Empty>
      )}
      {waiting.length > 0 && <Lines {...{ lang, lines: waiting, here }} id="attendent" title={t.waiting} />}
      {others.length > 0 && <Lines {...{ lang, lines: others, here }} id="toutes" title={t.all} />}
      {speaks && (
        <section aria-labelledby="telephone">
          <h2 id="telephone">{t.linkTitle}</h2>
          <p>{t.linkText}</p>
          <form method="post" action={`${here}/lien`}>
            <Buttons>
              <Button variant="quiet">{t.link}</Button>
            </Buttons>
          </form>
        </section>
      )}
    </>
  )
}

function isOurTurn({ isOurs, state }: OwnLine): boolean {
  return isOurs ? state === 'awaiting-agreement' : state === 'awaiting-answer'
}

type LinesProps = { lang: Lang; lines: readonly OwnLine[]; here: string; id: string; title: string }

function Lines({ lang, lines, here, id, title }: LinesProps) {
  const t = messages(lang)
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul class="cooperations">
        {lines.map((one) => (
          <li key={one.id} class="cooperation">
            <p class="cooperation-what">
              <a href={`${here}/${one.id}`}>{one.what}</a>
            </p>
            <p class="hint">
              {[
                one.with,
                formatDate(lang, one.on),
                isOurTurn(one) ? t.space.yours : t.states[one.state],
              ].join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
