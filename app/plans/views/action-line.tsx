import type { Day } from '../../kernel/instants.ts'
import { type Lang, localPath } from '../../platform/languages.ts'
import { Ageing } from '../../ui/day.tsx'
import { messages } from '../messages/index.ts'
import type { Named, PlannedAction } from '../queries/actions.ts'
import { dueWords } from './words.ts'

type Props = {
  lang: Lang
  action: PlannedAction
  isInGroup: boolean
  today: Day
  now: Date
  at(path?: string): string
}

/** One action among the others: what, who, when, and what its owner told last. */
export function ActionLine({ lang, action, isInGroup, today, now, at }: Props) {
  const t = messages(lang)
  const { title, progress, words, toldAt } = action
  return (
    <li class={`plan-action plan-${progress}`}>
      <p class="plan-title" lang="fr">
        <a href={at(`/plan/actions/${action.id}`)}>{title}</a>
      </p>
      <p>
        <Holder lang={lang} action={action} isInGroup={isInGroup} />, {dueWords(lang, action, today)}
        {action.holding === 'accepted' && (
          <>
            {' · '}
            <strong>{t.progress[progress]}</strong>
          </>
        )}
      </p>
      {words && toldAt && (
        <p class="plan-words">
          <span lang="fr">{words}</span>{' '}
          <span class="hint">
            ({t.action.told} <Ageing lang={lang} date={toldAt} now={now} />)
          </span>
        </p>
      )}
    </li>
  )
}

/** Who has it; an association that was asked is named to the group alone. */
export function Holder({ lang, action, isInGroup }: Pick<Props, 'lang' | 'action' | 'isInGroup'>) {
  const t = messages(lang).action
  const { holding, owner } = action
  if (holding === 'open') return <strong>{t.open}</strong>
  if (holding === 'proposed' || !owner)
    return <>{isInGroup && owner ? t.proposedTo(owner.name) : t.proposed}</>
  const [before = '', after = ''] = t.by('\n').split('\n')
  return (
    <>
      {before}
      <AssociationName lang={lang} of={owner} />
      {after}
    </>
  )
}

function AssociationName({ lang, of }: { lang: Lang; of: Named }) {
  return of.slug ? <a href={localPath(lang, `/associations/${of.slug}`)}>{of.name}</a> : of.name
}
