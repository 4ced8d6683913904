import type { FormFields } from '../../platform/http/form.ts'
import type { Person } from '../../platform/http/route.ts'
import { type Lang, localPath } from '../../platform/languages.ts'
import type { Territory } from '../../territories/index.ts'
import { Button, Buttons } from '../../ui/button.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { ErrorSummary, errorOf, type FieldError } from '../../ui/form.tsx'
import { Flash } from '../../ui/notice.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { SuggestField } from '../../ui/suggest.tsx'
import { messages } from '../messages/index.ts'
import type { TenderSomewhere } from '../queries/territory-roles.ts'
import { InvitedField } from './invite-form.tsx'
import { nameOf } from './name.ts'

type Props = {
  lang: Lang
  tenders: readonly TenderSomewhere[]
  people: ReadonlyMap<string, Person>
  errors: readonly FieldError[]
  /** Places that what was typed may mean. */
  places: readonly Territory[]
  isInvited: boolean
  form: FormFields | undefined
}

/** `/equipe/territoires`: stewards and relays, and the form that names one. */
export function TeamPeople(props: Props) {
  const { lang, tenders, errors, isInvited } = props
  const t = messages(lang)
  return (
    <>
      {isInvited && (
        <Flash lang={lang}>
          <p>{t.desk.news.invite}</p>
        </Flash>
      )}
      <ErrorSummary lang={lang} errors={errors} />
      <PageTitle title={t.team.title} lead={t.team.lead} />
      <NameForm {...props} />
      <section>
        <h2>{t.team.who}</h2>
        {tenders.length === 0 && <p>{t.team.nobody}</p>}
        <ul class="people">
          {tenders.map((tender) => (
            <Tender key={tender.roleId} {...props} tender={tender} />
          ))}
        </ul>
      </section>
      <p>
        <a href={localPath(lang, '/equipe')}>{t.team.back}</a>
      </p>
    </>
  )
}

function NameForm({ lang, errors, places, form }: Props) {
  const t = messages(lang)
  const roles = [
    { value: 'steward', label: t.roles.steward },
    { value: 'relay', label: t.roles.relay, hint: t.team.relayHint },
  ]
  const several = places.length > 1 ? places : []
  return (
    <form method="post" action={localPath(lang, '/equipe/territoires')} novalidate>
      <h2>{t.team.name}</h2>
      <InvitedField lang={lang} typed={form?.text('courriel') ?? ''} errors={errors} />
      <SuggestField
        lang={lang}
        name="lieu"
        label={t.team.place}
        hint={t.team.placeHint}
        src="/territoires/suggestions"
        value={several.length > 0 ? '' : (form?.text('lieu') ?? '')}
        choice={several.length > 0 ? false : (form?.text('lieu-choice') ?? '')}
        error={errorOf(errors, 'lieu')}
      />
      {several.length > 0 && (
        <RadioGroup
          lang={lang}
          name="lieu-choice"
          legend={t.team.which}
          options={several.map(({ id, name, hint }) => ({ value: id, label: name, hint }))}
        />
      )}
      <RadioGroup
        lang={lang}
        name="role"
        legend={t.invite.as}
        options={roles}
        value={form?.text('role') || 'steward'}
      />
      <Buttons>
        <Button sending={t.invite.sending}>{t.invite.send}</Button>
      </Buttons>
    </form>
  )
}

function Tender({ lang, people, tender }: Props & { tender: TenderSomewhere }) {
  const t = messages(lang)
  const { roleId, personId, role, territory, association } = tender
  return (
    <li>
      <p>
        <strong>{territory.name}</strong> {territory.hint && <span class="hint">{territory.hint}</span>}
        <br />
        {nameOf(people.get(personId), t.someone)}
        {association && `, ${association.name}`}
        <br />
        {t.roles[role]}
      </p>
      <form method="post" action={localPath(lang, '/equipe/territoires/fin')}>
        <input type="hidden" name="place" value={roleId} />
        <input type="hidden" name="territoire" value={territory.id} />
        <Button variant="quiet">{t.team.end}</Button>
      </form>
    </li>
  )
}
