import type { Lang } from '../../platform/languages.ts'
import { Button, Buttons } from '../../ui/button.tsx'
import { TextArea, TextField } from '../../ui/fields.tsx'
import { errorOf, type FieldError } from '../../ui/form.tsx'
import { Notice } from '../../ui/notice.tsx'
import { messages } from '../messages/index.ts'
import type { Partner } from '../rules/partner.ts'
import { longestCommits, longestRole } from '../rules/partner-form.ts'
import type { Project } from '../rules/project.ts'
import type { Typed } from '../rules/typed.ts'

export type PartProps = {
  lang: Lang
  project: Project
  me: Partner
  mayAnswer: boolean
  typed: Typed
  errors: readonly FieldError[]
  at: (path: string) => string
}

/** An association that is asked: yes or no, and what it would do. */
export function Invitation(props: PartProps) {
  const { lang, project, me, mayAnswer, at } = props
  const t = messages(lang).place.invited
  return (
    <section aria-labelledby="repondre">
      <h2 id="repondre">{t.title(project.lead.name)}</h2>
      <p>{me.state === 'declined' ? t.again : t.text}</p>
      {!mayAnswer && <Notice lang={lang} title={t.onlyRepresentative} />}
      {mayAnswer && (
        <form method="post" action={at('/reponse')} novalidate>
          {me.role && <p>{t.proposed(me.role)}</p>}
          <PartFields {...props} />
          <Buttons>
            <Button name="faire" value="accept">
              {t.accept}
            </Button>
            {me.state === 'invited' && (
              <Button name="faire" value="decline" variant="quiet">
                {t.decline}
              </Button>
            )}
          </Buttons>
        </form>
      )}
    </section>
  )
}

/** What a partner does, changed whenever it wishes; letters; and the way out. */
export function OwnPart(props: PartProps) {
  const { lang, me, mayAnswer, at, errors } = props
  const t = messages(lang).place
  const isWrong = ['role', 'engagements'].some((name) => errorOf(errors, name))
  return (
    <>
      <details class="fold no-print" open={isWrong || (me.role === '' && me.commits === '')} id="part">
        <summary>{t.part.title}</summary>
        <form method="post" action={at('/reponse')} novalidate>
          <PartFields {...props} />
          <Buttons>
            <Button name="faire" value="tell">
              {t.part.save}
            </Button>
          </Buttons>
        </form>
      </details>
      <form method="post" action={at('/lettres')}>
        {me.isQuiet && <p class="hint">{t.quiet.on}</p>}
        <Buttons>
          <Button name="lettres" value={me.isQuiet ? 'oui' : 'non'} variant="quiet">
            {me.isQuiet ? t.quiet.start : t.quiet.stop}
          </Button>
        </Buttons>
      </form>
      {!me.isLead && mayAnswer && (
        <details>
          <summary>{t.leave.title}</summary>
          <form method="post" action={at('/reponse')}>
            <p>{t.leave.text}</p>
            <Buttons>
              <Button name="faire" value="leave" variant="danger">
                {t.leave.button}
              </Button>
            </Buttons>
          </form>
        </details>
      )}
    </>
  )
}

function PartFields({ lang, me, typed, errors }: PartProps) {
  const t = messages(lang).place.part
  const isTyped = typed.all('role').length > 0
  const field = (name: string, kept: string) => ({
    ...{ lang, name, error: errorOf(errors, name) },
    value: isTyped ? typed.text(name) : kept,
  })
  return (
    <>
      <TextField
        {...field('role', me.role)}
        label={t.role}
        hint={t.roleHint}
        maxlength={longestRole}
        optional
      />
      <TextArea
        {...field('engagements', me.commits)}
        label={t.commits}
        hint={t.commitsHint}
        max={longestCommits}
        rows={3}
        optional
      />
    </>
  )
}
