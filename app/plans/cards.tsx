import type { Day } from '../kernel/instants.ts'
import { type Lang, localPath } from '../platform/languages.ts'
import { Ageing } from '../ui/day.tsx'
import { messages } from './messages/index.ts'
import type { ShownAction } from './queries/shown.ts'
import { dueWords } from './views/words.ts'

type Props = { lang: Lang; actions: readonly ShownAction[]; today: Day; now: Date }

/** On the page of a local charter: what comes next, and the way to the whole plan. */
export function PlanCard({ slug, isPublic, ...props }: Props & { slug: string; isPublic: boolean }) {
  const { lang, actions } = props
  const t = messages(lang).card
  return (
    <section class="prose" aria-labelledby="plan">
      <h2 id="plan">{t.charter}</h2>
      {!isPublic && <p>{t.charterClosed}</p>}
      {isPublic && actions.length === 0 && <p>{t.charterEmpty}</p>}
      <Lines {...props} names="owner" />
      <p>
        <a href={localPath(lang, `/declinaisons/${slug}/plan`)}>{t.charterAll}</a>
      </p>
    </section>
  )
}

/** On the page of a territory: what is being prepared there. */
export function PlaceActions(props: Props) {
  if (props.actions.length === 0) return null
  return (
    <section class="prose" aria-labelledby="se-prepare">
      <h2 id="se-prepare">{messages(props.lang).card.place}</h2>
      <Lines {...props} names="owner" />
    </section>
  )
}

/** On the page of an association: what it took on, told in its words. */
export function EngagedIn(props: Props) {
  if (props.actions.length === 0) return null
  return (
    <section class="prose" aria-labelledby="engagements-ici">
      <h2 id="engagements-ici">{messages(props.lang).card.association}</h2>
      <Lines {...props} names="charter" />
    </section>
  )
}

function Lines({ names, ...props }: Props & { names: 'owner' | 'charter' }) {
  if (props.actions.length === 0) return null
  return (
    <ul>
      {props.actions.map((action) => (
        <li key={action.id}>
          <Line {...props} action={action} names={names} />
        </li>
      ))}
    </ul>
  )
}

type LineProps = Omit<Props, 'actions'> & { action: ShownAction; names: 'owner' | 'charter' }

function Line({ lang, action, today, now, names }: LineProps) {
  const t = messages(lang)
  const { owner, charterName, isOpen, progress, words, toldAt } = action
  const who = names === 'charter' ? charterName : isOpen ? t.card.openOne : (owner ?? t.action.proposed)
  return (
    <>
      <a href={localPath(lang, `/declinaisons/${action.charterSlug}/plan/actions/${action.id}`)} lang="fr">
        {action.title}
      </a>
      , {who}, {dueWords(lang, action, today)}
      {owner && ` · ${t.progress[progress]}`}
      {words && toldAt && (
        <span class="hint">
          {' '}
          <span lang="fr">{words}</span> (<Ageing lang={lang} date={toldAt} now={now} />)
        </span>
      )}
    </>
  )
}
