import type { Lang } from '../../platform/languages.ts'
import { localPath } from '../../platform/languages.ts'
import { TerritoryLink } from '../../territories/cards.tsx'
import type { Territory } from '../../territories/index.ts'
import { Button, ButtonLink, Buttons } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { ErrorSummary, errorOf, type FieldError } from '../../ui/form.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { SuggestField } from '../../ui/suggest.tsx'
import { messages } from '../messages/index.ts'
import type { PublicMeeting, When } from '../queries/agenda.ts'
import { MeetingLines } from './lines.tsx'

type Props = {
  lang: Lang
  meetings: readonly PublicMeeting[]
  when: When
  territory: Territory | undefined
  typed: string
  errors: readonly FieldError[]
  links: { more: string | undefined; other: string; calendar: string; atom: string; json: string }
  now: Date
}

/** `/agenda` */
export function Agenda(props: Props) {
  const { lang, meetings, when, territory, errors, links } = props
  const t = messages(lang).agenda
  return (
    <>
      <ErrorSummary lang={lang} errors={errors} />
      <PageTitle over={t.over} title={territory ? t.at(territory.name) : t.title} lead={t.lead} />
      {territory && (
        <p>
          <TerritoryLink territory={territory} lang={lang} />
        </p>
      )}
      <WherePlace {...props} />
      <section aria-labelledby="liste">
        <h2 id="liste">{t[when]}</h2>
        {meetings.length === 0 ? <Nothing {...props} /> : <MeetingLines {...{ lang, meetings }} />}
        <p>
          {links.more && (
            <>
              <a href={links.more}>{t.more}</a>
              {' · '}
            </>
          )}
          <a href={links.other}>{when === 'coming' ? t.seePast : t.seeComing}</a>
        </p>
      </section>
      <section aria-labelledby="suivre">
        <h2 id="suivre">{t.follow}</h2>
        <p>{t.followText}</p>
        <ul>
          <li>
            <a href={links.calendar}>{t.calendar}</a>
          </li>
          <li>
            <a href={links.atom}>{t.atom}</a>
          </li>
          <li>
            <a href={links.json}>{t.json}</a>
          </li>
        </ul>
      </section>
    </>
  )
}

function WherePlace({ lang, territory, typed, errors }: Props) {
  const t = messages(lang).agenda
  return (
    <form method="get" action={localPath(lang, '/agenda')}>
      <SuggestField
        lang={lang}
        name="lieu"
        label={t.where}
        hint={t.whereHint}
        src="/territoires/suggestions"
        value={typed}
        choice={territory?.id ?? ''}
        error={errorOf(errors, 'lieu')}
        autocomplete="off"
        maxlength={100}
        optional
      />
      <Buttons>
        <Button variant="quiet">{t.search}</Button>
        {territory && (
          <ButtonLink href={localPath(lang, '/agenda')} variant="quiet">
            {t.everywhere}
          </ButtonLink>
        )}
      </Buttons>
    </form>
  )
}

function Nothing({ lang, when }: Props) {
  const t = messages(lang).agenda
  return (
    <Empty title={t.empty[when]}>
      <p>{t.emptyText}</p>
      <Buttons>
        <ButtonLink href={localPath(lang, '/espace')} variant="quiet">
          {t.space}
        </ButtonLink>
      </Buttons>
    </Empty>
  )
}
