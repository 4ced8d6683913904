import { formatTime, type Lang, localPath } from '../../platform/languages.ts'
import { Flash, Notice } from '../../ui/notice.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { SummaryList } from '../../ui/summary-list.tsx'
import { messages } from '../messages/index.ts'
import type { Counts, Happened, Intake } from '../queries/intakes.ts'
import type { progressOf } from '../rules/progress.ts'
import { Acts } from './acts.tsx'
import { Tally } from './tally.tsx'

export type OverviewProps = {
  lang: Lang
  intake: Intake
  counts: Counts
  progress: ReturnType<typeof progressOf>
  history: readonly Happened[]
  /** The first row that waits for somebody. */
  next: number | undefined
  kept: readonly { name: string; slug: string; isNamed: boolean }[]
  changedMeanwhile: boolean
  /** How many rows were just decided together. */
  decided: number | undefined
}

/** `/equipe/imports/:id` */
export function Overview(props: OverviewProps) {
  const { lang, intake, progress, changedMeanwhile, decided } = props
  const t = messages(lang)
  return (
    <>
      {changedMeanwhile && (
        <Flash lang={lang} tone="error">
          <p>{t.columns.problems['changed-meanwhile']}</p>
        </Flash>
      )}
      {decided !== undefined && (
        <Flash lang={lang} tone={decided > 0 ? 'success' : 'info'}>
          <p>{t.overview.restDone(decided)}</p>
        </Flash>
      )}
      <PageTitle title={t.overview.title(intake.source)} over={t.over} lead={t.list.states[intake.state]} />
      {progress ? <Going {...{ lang, intake, progress }} /> : <Tally {...props} />}
      {!progress && <Acts {...props} />}
      <Kept {...props} />
      <About {...props} />
      <p>
        <a href={localPath(lang, '/equipe/imports')}>{t.overview.backToList}</a>
      </p>
    </>
  )
}

type GoingProps = Pick<OverviewProps, 'lang' | 'intake'> & {
  progress: NonNullable<OverviewProps['progress']>
}

/** Work that goes on: followed by the element, or by asking for the page again. */
function Going({ lang, intake, progress }: GoingProps) {
  const t = messages(lang).overview
  const at = localPath(lang, `/equipe/imports/${intake.id}`)
  const { doing, done, total } = progress
  return (
    <section>
      <h2>{t.doing[doing]}</h2>
      <watch-progress src={`${at}/avancement`}>
        <progress class="progress" max={Math.max(total, 1)} value={done} aria-label={t.doing[doing]} />
        <p data-words>{t.progress(done, total)}</p>
      </watch-progress>
      <p>{t.leave}</p>
      <p>
        <a href={at}>{t.refresh}</a>
      </p>
    </section>
  )
}

function Kept({ lang, kept }: OverviewProps) {
  const t = messages(lang).overview
  if (kept.length === 0) return null
  return (
    <section class="prose">
      <h2>{t.kept}</h2>
      <ul>
        {kept.map(({ name, slug, isNamed }) => (
          <li key={slug}>
            {isNamed ? <a href={localPath(lang, `/associations/${slug}`)}>{name}</a> : t.unnamed}
          </li>
        ))}
      </ul>
    </section>
  )
}

function About({ lang, intake, history }: OverviewProps) {
  const t = messages(lang)
  const { settings, fileName, isForgotten } = intake
  const rows = [
    [t.overview.labels.file, fileName],
    [t.overview.labels.version, t.overview.versionOf(settings.version)],
    [t.overview.labels.proof, t.columns.proofs[settings.proof]],
    [t.overview.labels.publication, t.columns.publications[settings.publication]],
    [t.overview.labels.emails, t.overview.emails[`${settings.keepEmails}`]],
  ] as const
  return (
    <section>
      <h2>{t.overview.about}</h2>
      {isForgotten && (
        <Notice lang={lang}>
          <p>{t.overview.forgotten}</p>
        </Notice>
      )}
      <SummaryList lang={lang} rows={rows.map(([label, value]) => ({ label, value }))} />
      <h3>{t.overview.history}</h3>
      <ul>
        {history.map(({ event, by, count, at }) => (
          <li key={`${event} ${at.getTime()}`}>
            {t.overview.event(formatTime(lang, at), t.overview.events[event](count), by)}
          </li>
        ))}
      </ul>
    </section>
  )
}
