import type { Lang } from '../../platform/languages.ts'
import { Button, Buttons } from '../../ui/button.tsx'
import { CheckboxGroup } from '../../ui/choices.tsx'
import { TextArea } from '../../ui/fields.tsx'
import { ErrorSummary, errorOf, type FieldError } from '../../ui/form.tsx'
import { Flash } from '../../ui/notice.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { messages } from '../messages/index.ts'
import { whenWords } from '../messages/when.ts'
import type { SignatoryHere } from '../queries/here.ts'
import type { Meeting } from '../rules/meeting.ts'
import type { Typed } from '../rules/typed.ts'

type Props = {
  lang: Lang
  meeting: Meeting
  here: readonly SignatoryHere[]
  /** Identifiers of those invited already. */
  invited: readonly string[]
  typed: Typed
  errors: readonly FieldError[]
  isNew: boolean
  back: string
}

/** Whom to invite: signatories first, others by their mailbox. */
export function InvitePage(props: Props) {
  const { lang, meeting, here, typed, errors, isNew, back } = props
  const t = messages(lang).desk
  return (
    <>
      {isNew && (
        <Flash lang={lang}>
          <p>{t.news.convened}</p>
        </Flash>
      )}
      <ErrorSummary lang={lang} errors={errors} />
      <PageTitle over={meeting.title} title={t.invite.title} lead={whenWords(lang, meeting)} />
      <form method="post" novalidate>
        {here.length === 0 && <p>{t.invite.none}</p>}
        <Some {...props} where="here" legend={t.invite.here} error={errorOf(errors, 'association')} />
        <Some {...props} where="around" legend={t.invite.around} />
        <TextArea
          lang={lang}
          name="autres"
          label={t.invite.others}
          hint={t.invite.othersHint}
          value={typed.text('autres')}
          error={errorOf(errors, 'autres')}
          rows={3}
          optional
        />
        <p class="hint">{t.invite.what}</p>
        <Buttons>
          <Button sending={t.invite.button}>{t.invite.button}</Button>
        </Buttons>
      </form>
      <p>
        <a href={back}>{meeting.title}</a>
      </p>
    </>
  )
}

type SomeProps = Props & { where: SignatoryHere['where']; legend: string; error?: string | undefined }

/** Nobody has chosen yet: those who act here are all ticked, those around are not. */
function Some({ lang, here, invited, typed, errors, where, legend, error }: SomeProps) {
  const t = messages(lang).desk.invite
  const those = here.filter((each) => each.where === where)
  if (those.length === 0) return null
  const isFirst = typed.all('association').length === 0 && errors.length === 0
  const options = those.map(({ id, name }) => ({
    value: id,
    label: invited.includes(id) ? `${name} (${t.already})` : name,
  }))
  const usual = those.map(({ id }) => id).filter((id) => where === 'here' && !invited.includes(id))
  const values = isFirst ? usual : typed.all('association')
  return <CheckboxGroup lang={lang} name="association" legend={legend} {...{ options, values, error }} />
}
