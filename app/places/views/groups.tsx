import { type Lang, localPath } from '../../platform/languages.ts'
import { TerritoryLink } from '../../territories/cards.tsx'
import type { Territory } from '../../territories/index.ts'
import { Button, Buttons } from '../../ui/button.tsx'
import { TextArea, TextField } from '../../ui/fields.tsx'
import { ErrorSummary, errorOf, type FieldError } from '../../ui/form.tsx'
import { Flash } from '../../ui/notice.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { messages } from '../messages/index.ts'
import type { GroupTyped } from '../rules/group-form.ts'

type Props = {
  lang: Lang
  typed: GroupTyped
  /** The group that was just made. */
  made: Territory | undefined
  existing: readonly Territory[]
  errors: readonly FieldError[]
}

/** `/equipe/groupes` */
export function Groups({ lang, typed, made, existing, errors }: Props) {
  const t = messages(lang).groups
  return (
    <>
      <ErrorSummary lang={lang} errors={errors} />
      {made && (
        <Flash lang={lang}>
          <p>
            {t.made(made.name)} <TerritoryLink territory={made} lang={lang} />
          </p>
        </Flash>
      )}
      <PageTitle title={t.title} lead={t.lead} />
      <form method="post" action={localPath(lang, '/equipe/groupes')} aria-labelledby="creer">
        <h2 id="creer">{t.make}</h2>
        <TextField
          {...{ lang, name: 'nom', label: t.name, hint: t.nameHint, value: typed.name, maxlength: 80 }}
          error={errorOf(errors, 'nom')}
        />
        <TextArea
          {...{ lang, name: 'membres', label: t.members, hint: t.membersHint, value: typed.members, rows: 6 }}
          error={errorOf(errors, 'membres')}
        />
        <TextField
          {...{
            lang,
            name: 'objet',
            label: t.purpose,
            hint: t.purposeHint,
            value: typed.purpose,
            maxlength: 300,
          }}
          error={errorOf(errors, 'objet')}
          optional
        />
        <Buttons>
          <Button>{t.button}</Button>
        </Buttons>
      </form>
      <h2>{t.existing}</h2>
      {existing.length === 0 && <p>{t.none}</p>}
      <ul class="places">
        {existing.map((group) => (
          <li key={group.id}>
            <TerritoryLink territory={group} lang={lang} /> <span class="hint">{group.hint}</span>
          </li>
        ))}
      </ul>
      <p>
        <a href={localPath(lang, '/equipe')}>{t.back}</a>
      </p>
    </>
  )
}
