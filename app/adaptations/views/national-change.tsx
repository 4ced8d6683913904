import { Differences } from '../../charter/cards.tsx'
import { formatDate } from '../../platform/languages.ts'
import { Wording } from '../../ui/wording.tsx'
import { nationalMessages } from '../messages/national/index.ts'
import { asText } from '../rules/as-text.ts'
import type { Change, NationalProps } from './national.tsx'
import { NationalForm } from './national-form.tsx'

export type ChangeProps = NationalProps & {
  change: Change
  newest: number
  /** Its reader may decide now. */
  writes: boolean
}

/** One article in three columns: as it was, as it is, ours; then what was decided, and what may be. */
export function NationalChangeSection(props: ChangeProps) {
  const { lang, change, writes, back } = props
  const t = nationalMessages(lang)
  const { articleId, heading, fate, alsoMoved, before } = change
  const comesBack = back?.articleId === articleId
  return (
    <section class="national-change" id={articleId} aria-labelledby={`titre-${articleId}`}>
      <p class="over">{alsoMoved ? t.alsoMoved : t.fates[fate]}</p>
      <h2 id={`titre-${articleId}`} lang="fr">
        {heading}
      </h2>
      <Decided {...props} />
      <div class="three-columns">
        <section>
          <h3>{t.columns.before(before?.number ?? oldestOf(props))}</h3>
          {before ? <NationalWords {...before.article} /> : <p class="hint">{t.noBefore}</p>}
        </section>
        <section>
          <h3>{t.columns.now(props.newest)}</h3>
          <Now {...props} />
        </section>
        <section>
          <h3>{t.columns.ours}</h3>
          <Ours {...props} />
        </section>
      </div>
      {(writes || comesBack) && <NationalForm {...props} />}
    </section>
  )
}

function oldestOf({ versions }: ChangeProps): number {
  return versions[0]?.number ?? 1
}

function NationalWords({ heading, body }: { heading: string; body: string }) {
  return (
    <>
      <p lang="fr">
        <strong>{heading}</strong>
      </p>
      <Wording body={body} />
    </>
  )
}

/** What changed word by word; a new article whole, one that is gone in a sentence. */
function Now({ lang, change }: ChangeProps) {
  const t = nationalMessages(lang)
  const { before, now, fate } = change
  if (!now) return <p class="hint">{t.noNow}</p>
  if (fate === 'moved') return <p class="hint">{t.onlyMoved}</p>
  if (!before) return <NationalWords {...now} />
  return <Differences before={asText(before.article)} after={asText(now)} lang={lang} level={4} keyless />
}

function Ours({ lang, change }: ChangeProps) {
  const t = nationalMessages(lang)
  if (change.blocks.length === 0) return <p class="hint">{t.noOurs}</p>
  return change.blocks.map((block) => <NationalWords key={block.blockId} {...block} />)
}

/** What was decided, by whom, and why. */
function Decided({ lang, change, newest }: ChangeProps) {
  const t = nationalMessages(lang)
  const { choice } = change
  if (!choice) return <p class="hint">{t.undecided}</p>
  const by =
    choice.number === newest
      ? t.decided(choice.association ?? t.nobody, formatDate(lang, choice.at))
      : t.decidedEarlier(choice.number)
  return (
    <>
      <p>
        <strong>{t.decisions[choice.decision]}</strong> {by}
      </p>
      {choice.reason && <blockquote lang="fr">{choice.reason}</blockquote>}
    </>
  )
}
