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

/** `readers`: who reads the plan that the visitor tends, when they tend one. */
type UnderProps = { lang: Lang; near: readonly PlanNear[]; readers: string | undefined }

/** For those who tend the meeting: what adding does, or why nobody can yet. */
export function UnderDecisions({ lang, near, readers }: UnderProps) {
  const t = messages(lang).meeting
  if (near.length === 0)
    return (
      <p class="hint">
        {t.none} <a href={localPath(lang, '/declinaisons')}>{t.see}</a>
      </p>
    )
  if (!readers) return <p class="hint">{t.others(near.map(({ name }) => name).join(', '))}</p>
  return <p class="hint">{t.what(readers)}</p>
}
