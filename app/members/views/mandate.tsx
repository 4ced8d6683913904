import { formatDate, type Lang, localPath } from '../../platform/languages.ts'
import { Button, ButtonLink, Buttons } from '../../ui/button.tsx'
import { DateField } from '../../ui/fields.tsx'
import { ErrorSummary, errorOf, type FieldError } from '../../ui/form.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { messages } from '../messages/index.ts'
import type { Place } from '../queries/memberships.ts'
import { InvitedField } from './invite-form.tsx'

type Props = {
  lang: Lang
  place: Place
  name: string
  action: string
  errors: readonly FieldError[]
  typed: { end: string | undefined; email: string }
}

/** “Still you?”: three answers, one press each. */
export function Mandate({ lang, place, name, action, errors, typed }: Props) {
  const t = messages(lang).mandate
  const { association, confirmedAt, termEndsOn } = place
  const known = termEndsOn?.split('-').reverse().join('/')
  return (
    <>
      <ErrorSummary lang={lang} errors={errors} />
      <PageTitle
        title={t.title}
        over={association}
        lead={t.lead(name, association, formatDate(lang, confirmedAt))}
      />
      <form method="post" action={action} novalidate>
        <h2>{t.still.title}</h2>
        <DateField
          lang={lang}
          name="fin"
          label={t.still.end}
          optional
          value={typed.end ?? known ?? ''}
          error={errorOf(errors, 'fin')}
        />
        <Buttons>
          <Button name="faire" value="rester">
            {t.still.button}
          </Button>
        </Buttons>
      </form>
      <form method="post" action={action} novalidate>
        <h2>{t.handover.title}</h2>
        <p>{t.handover.text}</p>
        <InvitedField lang={lang} typed={typed.email} errors={errors} />
        <Buttons>
          <Button name="faire" value="passer" variant="quiet">
            {t.handover.button}
          </Button>
        </Buttons>
      </form>
      <form method="post" action={action}>
        <h2>{t.leave.title}</h2>
        <p>{t.leave.text}</p>
        <Buttons>
          <Button name="faire" value="quitter" variant="quiet">
            {t.leave.button(association)}
          </Button>
        </Buttons>
      </form>
    </>
  )
}

type DoneProps = { lang: Lang; what: 'still' | 'handover' | 'left'; place: Place }

/** What the press did. */
export function MandateDone({ lang, what, place }: DoneProps) {
  const t = messages(lang).mandate
  const { title, text } = t.done[what]
  return (
    <>
      <PageTitle title={title} lead={text(place.association)} />
      <Buttons>
        <ButtonLink href={localPath(lang, '/espace')} variant="quiet">
          {t.space}
        </ButtonLink>
      </Buttons>
    </>
  )
}

/** A link too old, or a place that was left since. */
export function MandateLinkGone({ lang }: { lang: Lang }) {
  const t = messages(lang).mandate
  return (
    <>
      <PageTitle title={t.gone.title} lead={t.gone.text} />
      <Buttons>
        <ButtonLink href={localPath(lang, '/espace')}>{t.space}</ButtonLink>
      </Buttons>
    </>
  )
}
