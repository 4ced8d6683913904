import type { EmailProblem } from '../../kernel/email.ts'
import type { Member, Person, Tending } from '../../platform/http/route.ts'
import { type Lang, localPath } from '../../platform/languages.ts'
import { Button, Buttons } from '../../ui/button.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { Select } from '../../ui/fields.tsx'
import { ErrorSummary, type FieldError } from '../../ui/form.tsx'
import { Flash } from '../../ui/notice.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { messages } from '../messages/index.ts'
import type { Invitation } from '../queries/invitations.ts'
import type { Tender } from '../queries/territory-roles.ts'
import type { DeskLink } from '../rules/desk.ts'
import type { Errand } from '../rules/errand.ts'
import { DeskLinks } from './desk-links.tsx'
import { Errands } from './errands.tsx'
import { InvitedField } from './invite-form.tsx'
import { nameOf } from './name.ts'
import { Waiting } from './waiting.tsx'

type Props = {
  lang: Lang
  tending: Tending
  tenders: readonly Tender[]
  people: ReadonlyMap<string, Person>
  waiting: readonly Invitation[]
  /** The associations of whoever looks, and their own place on this very territory. */
  own: readonly Member[]
  mine: Tender | undefined
  links: readonly DeskLink[]
  errands: readonly Errand[]
  address: string
  news: boolean
  typed?: string
  problem?: EmailProblem | 'already-there'
}

/** `/espace/territoires/:code`: what can be done for the territory, and who tends it. */
export function TerritoryDesk(props: Props) {
  const { lang, tending, links, errands, address, news, problem, waiting } = props
  const t = messages(lang)
  const at = localPath(lang, `/espace/territoires/${address}`)
  const errors = problem ? [{ field: 'courriel', message: t.invite.problems[problem] }] : []
  const isSteward = tending.role === 'steward'
  return (
    <>
      {news && (
        <Flash lang={lang}>
          <p>{t.desk.news.territory}</p>
        </Flash>
      )}
      <ErrorSummary lang={lang} errors={errors} />
      <PageTitle title={tending.territory} over={t.roles[tending.role]} />
      <Errands lang={lang} errands={errands} />
      <DeskLinks lang={lang} links={links} address={address} />
      <Tenders {...props} />
      {isSteward && <Waiting lang={lang} waiting={waiting} at={at} />}
      {isSteward && <InviteSteward {...props} at={at} errors={errors} />}
      <Mine {...props} at={at} />
      {isSteward && (
        <p>
          <a href={`${at}/actes`}>{t.desk.deeds}</a>
        </p>
      )}
      <p>
        <a href={localPath(lang, '/espace')}>{t.desk.back}</a>
      </p>
    </>
  )
}

function Tenders({ lang, tenders, people }: Props) {
  const t = messages(lang)
  return (
    <section>
      <h2>{t.desk.tenders}</h2>
      {tenders.length === 0 && <p>{t.desk.noTender}</p>}
      <ul class="people">
        {tenders.map(({ roleId, personId, role, association }) => (
          <li key={roleId}>
            <p>
              <strong>{nameOf(people.get(personId), t.someone)}</strong>
              {association && `, ${association.name}`}
              <br />
              {t.roles[role]}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

type Acting = Props & { at: string }

function InviteSteward({ lang, at, typed = '', errors, mine }: Acting & { errors: FieldError[] }) {
  const t = messages(lang).invite
  const options = [
    { value: 'steward', ...t.choices.steward },
    { value: 'relais', ...t.choices.handover },
  ]
  return (
    <section>
      <h2>{t.stewardTitle}</h2>
      <p>{t.stewardText}</p>
      <form method="post" action={`${at}/inviter`} novalidate>
        <InvitedField lang={lang} typed={typed} errors={errors} />
        {mine && <RadioGroup lang={lang} name="role" legend={t.as} options={options} value="steward" />}
        <Buttons>
          <Button sending={t.sending}>{t.send}</Button>
        </Buttons>
      </form>
    </section>
  )
}

function Mine({ lang, at, own, mine, tending }: Acting) {
  const t = messages(lang).desk
  if (!mine) return <p class="hint">{t.fromAbove}</p>
  const options = own.map(({ slug, association }) => ({ value: slug, label: association }))
  return (
    <section>
      <h2>{t.mine}</h2>
      {options.length > 0 && (
        <form method="post" action={`${at}/au-nom-de`}>
          <Select
            lang={lang}
            name="association"
            label={t.behalf}
            empty={t.behalfNone}
            options={options}
            value={mine.association?.slug}
          />
          <Buttons>
            <Button variant="quiet">{t.behalfSave}</Button>
          </Buttons>
        </form>
      )}
      <form method="post" action={`${at}/quitter`}>
        <p class="hint">{t.leaveTerritoryText}</p>
        <Buttons>
          <Button variant="quiet">{t.leaveTerritory(tending.territory)}</Button>
        </Buttons>
      </form>
    </section>
  )
}
