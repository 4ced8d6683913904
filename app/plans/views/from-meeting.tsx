import { levelName } from '../../adaptations/index.ts'
import { type Lang, localPath } from '../../platform/languages.ts'
import { Button, Buttons } from '../../ui/button.tsx'
import { messages } from '../messages/index.ts'
import type { PlanNear, PlannedFrom } from '../queries/meetings.ts'

type BesideProps = {
  lang: Lang
  decision: { id: string; what: string }
  /** Where it is an action already, as far as the reader may see. */
  there: readonly PlannedFrom[]
  /** Plans that the reader tends and that do not have it. */
  open: readonly PlanNear[]
}

/** One decision of a meeting and the plans near. */
export function BesideDecision({ lang, decision, there, open }: BesideProps) {
  const t = messages(lang).meeting
  return (
    <>
      {there.map(({ actionId, slug }) => (
        <p key={actionId}>
          <a href={localPath(lang, `/declinaisons/${slug}/plan/actions/${actionId}`)}>
            {t.added}
            <span class="visually-hidden"> ({decision.what})</span>
          </a>
        </p>
      ))}
      {open.map(({ slug, name }) => (
        <form
          key={slug}
          method="post"
          action={localPath(lang, `/declinaisons/${slug}/plan/depuis-une-rencontre`)}
        >
          <Buttons>
            <Button name="decision" value={decision.id} variant="quiet">
              {open.length > 1 ? t.addTo(name) : t.add}
              <span class="visually-hidden"> ({decision.what})</span>
            </Button>
          </Buttons>
        </form>
      ))}
    </>
  )
}

type UnderProps = { lang: Lang; near: readonly PlanNear[]; own: readonly PlanNear[] }

/** For those who tend the meeting: what adding does, or why nobody can yet. */
export function UnderDecisions({ lang, near, own }: UnderProps) {
  const t = messages(lang).meeting
  if (near.length === 0)
    return (
      <p class="hint">
        {t.none} <a href={localPath(lang, '/declinaisons')}>{t.see}</a>
      </p>
    )
  const [first] = own
  if (!first) return <p class="hint">{t.others(near.map(({ name }) => name).join(', '))}</p>
  return <p class="hint">{t.what(levelName(lang, first.planLevel))}</p>
}
