import type { NameProblem } from '../../accounts/index.ts'
import { type Lang, localPath } from '../../platform/languages.ts'
import { Button, ButtonLink, Buttons } from '../../ui/button.tsx'
import { TextField } from '../../ui/fields.tsx'
import { ErrorSummary } from '../../ui/form.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { messages } from '../messages/index.ts'
import type { Invitation } from '../queries/invitations.ts'
import type { InvitationState } from '../rules/invitation.ts'

type OpenProps = {
  lang: Lang
  invitation: Invitation
  by: string
  action: string
  typed: string | undefined
  problem: NameProblem | undefined
}

/** An invitation that waits: who invites, what it opens, one name and one button. */
export function InvitationOpen({ lang, invitation, by, action, typed = '', problem }: OpenProps) {
  const t = messages(lang)
  const { place, role, email, handsOver } = invitation
  const errors = problem ? [{ field: 'nom', message: t.invitation.problems[problem] }] : []
  const lead = handsOver
    ? t.letters.invitation.handsOver(by, place)
    : t.letters.invitation.invites[role](by, place)
  return (
    <>
      <ErrorSummary lang={lang} errors={errors} />
      <PageTitle title={t.invitation.title(place)} lead={lead} />
      <p>{t.letters.invitation.what[role]}</p>
      <p>{t.invitation.account(email)}</p>
      <form method="post" action={action} novalidate>
        <TextField
          lang={lang}
          name="nom"
          label={t.invitation.name}
          hint={t.invitation.nameHint}
          autocomplete="name"
          width="medium"
          value={typed}
          error={errors[0]?.message}
        />
        <Buttons>
          <Button sending={t.invitation.sending}>{t.invitation.accept}</Button>
          <Button variant="quiet" formaction={`${action}/refuser`}>
            {t.invitation.decline}
          </Button>
        </Buttons>
      </form>
    </>
  )
}

type ClosedProps = { lang: Lang; why: Exclude<InvitationState, 'open'> | 'unknown-link' | 'declined' }

/** An invitation that was answered, is too old, or never was. */
export function InvitationClosed({ lang, why }: ClosedProps) {
  const t = messages(lang).invitation
  const { title, text } = t.states[why]
  return (
    <>
      <PageTitle title={title} lead={text} />
      {why === 'accepted' && (
        <Buttons>
          <ButtonLink href={localPath(lang, '/espace')}>{t.space}</ButtonLink>
        </Buttons>
      )}
    </>
  )
}
