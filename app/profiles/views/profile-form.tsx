import type { Association, Direction } from '../../associations/index.ts'
import { type Lang, localPath } from '../../platform/languages.ts'
import type { Territory } from '../../territories/index.ts'
import { Button, Buttons } from '../../ui/button.tsx'
import { CheckboxGroup } from '../../ui/choices.tsx'
import { type Choice, EmailField, TextArea, TextField } from '../../ui/fields.tsx'
import { ErrorSummary, errorOf, type FieldError, fieldsOf } from '../../ui/form.tsx'
import { Flash, Notice } from '../../ui/notice.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { messages } from '../messages/index.ts'
import { longestNote, longestPresentation } from '../rules/limits.ts'
import type { Typed } from '../rules/profile-form.ts'
import { Networks, Where } from './profile-places.tsx'

export interface ProfileFormProps {
  lang: Lang
  association: Association
  /** It has a public page; those who are counted without their name have none. */
  isShown: boolean
  typed: Typed
  themes: readonly Choice[]
  exchanges: readonly Choice[]
  /** Places shown with a box each. */
  places: readonly Territory[]
  errors: readonly FieldError[]
  /** What was just done, in a sentence. */
  done: string | undefined
}

/** Everything an association tells of itself, on one page. */
export function ProfileForm(props: ProfileFormProps) {
  const { lang, association, isShown, errors, done } = props
  const t = messages(lang)
  return (
    <>
      <ErrorSummary lang={lang} errors={errors} />
      <PageTitle title={t.title(association.name)} over={t.over} lead={t.lead} />
      {done && <Flash lang={lang} title={done} />}
      {isShown ? (
        <p>
          <a href={localPath(lang, `/associations/${association.slug}`)}>{t.seePage}</a>
        </p>
      ) : (
        <Notice lang={lang} title={t.unseen}>
          <p>{t.unseenText}</p>
        </Notice>
      )}
      <form method="post" class="still-true">
        <h2>{t.stillTitle}</h2>
        <p>{t.stillNote}</p>
        <Button variant="quiet" name="act" value="confirm" sending={t.saving}>
          {t.still}
        </Button>
      </form>
      <form method="post" action={localPath(lang, `/espace/associations/${association.slug}/profil`)}>
        <About {...props} />
        <Exchanges {...props} direction="offers" />
        <Exchanges {...props} direction="seeks" />
        <Reach {...props} />
        <Where {...props} />
        <Networks {...props} />
        <Buttons>
          <Button name="act" value="save" sending={t.saving}>
            {t.save}
          </Button>
        </Buttons>
      </form>
    </>
  )
}

function About({ lang, typed, errors, themes }: ProfileFormProps) {
  const t = messages(lang)
  return (
    <section>
      <h2>{t.about}</h2>
      <TextArea
        lang={lang}
        name="presentation"
        label={t.presentation}
        hint={t.presentationHint}
        value={typed.text('presentation')}
        max={longestPresentation}
        error={errorOf(errors, 'presentation')}
        rows={3}
        optional
      />
      <CheckboxGroup
        lang={lang}
        name="themes"
        legend={t.themes}
        options={themes}
        values={typed.all('themes')}
        optional
      />
    </section>
  )
}

function Exchanges({
  lang,
  typed,
  errors,
  exchanges,
  direction,
}: ProfileFormProps & { direction: Direction }) {
  const t = messages(lang)
  return (
    <fieldset class="field exchanges">
      <legend class="label">{t[direction]}</legend>
      <p class="hint">{t.noteHint}</p>
      {exchanges.map(({ value: what, label }) => {
        const field = `${direction}-${what}`
        return (
          <div key={what} class="exchange-line">
            <div class="choice">
              <input
                type="checkbox"
                id={`${field}-box`}
                name={direction}
                value={what}
                checked={typed.all(direction).includes(what)}
              />
              <label for={`${field}-box`}>{label}</label>
            </div>
            <TextField
              lang={lang}
              name={field}
              label={t.note(label)}
              value={typed.text(field)}
              maxlength={longestNote}
              error={errorOf(errors, field)}
              optional
            />
          </div>
        )
      })}
    </fieldset>
  )
}

function Reach({ lang, typed, errors }: ProfileFormProps) {
  const t = messages(lang)
  const field = fieldsOf({ lang, typed, errors })
  return (
    <section>
      <h2>{t.reach}</h2>
      <p class="hint">{t.reachHint}</p>
      <EmailField {...field('contact-email')} label={t.email} optional />
      <TextField {...field('contact-phone')} type="tel" label={t.phone} width="medium" optional />
      <TextField {...field('website')} inputmode="url" label={t.website} optional spellcheck={false} />
    </section>
  )
}
