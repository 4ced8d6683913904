import { formatDate } from '../../platform/languages.ts'
import { Button, Buttons } from '../../ui/button.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { ErrorSummary, errorOf, type FieldError } from '../../ui/form.tsx'
import { Flash, Notice } from '../../ui/notice.tsx'
import { PageNav } from '../../ui/page-nav.tsx'
import { groupMessages } from '../messages/group/index.ts'
import type { invitationsOf, Seat } from '../queries/seats.ts'
import { InviteeFields } from './opening-form.tsx'
import { CallForSuccessors } from './quiet.tsx'
import type { Typed } from './settings-fields.tsx'
import { WorkFrame, type WorkProps } from './work-nav.tsx'

export type GroupDone = 'called' | 'invited' | 'not-invited' | 'promoted' | 'welcome'

type Props = WorkProps & {
  /** One page of them. */
  seats: Seat[]
  next: string | undefined
  /** Stewards of one association only, or none. */
  isAlone: boolean
  mine: Seat
  invitations: Awaited<ReturnType<typeof invitationsOf>>
  typed: Typed
  errors: FieldError[]
  done: GroupDone | undefined
  /** The last steward tried to leave. */
  lastSteward: boolean
}

/** Who is in the group, who is awaited, and how to let others in. */
export function Group(props: Props) {
  const { lang, seats, invitations, errors, done, standing } = props
  const t = groupMessages(lang)
  const stewards = seats.filter((seat) => seat.role === 'steward')
  return (
    <WorkFrame {...props} title={t.title} lead={t.lead} here="/projet/groupe">
      <ErrorSummary lang={lang} errors={errors} />
      {done && (
        <Flash lang={lang} tone={done === 'not-invited' ? 'warning' : 'success'}>
          <p>{t.dones[done]}</p>
        </Flash>
      )}
      {props.lastSteward && (
        <Flash lang={lang} tone="error">
          <p>{t.lastSteward}</p>
        </Flash>
      )}
      {props.isAlone && (
        <Notice lang={lang} tone="warning">
          <p>{t.oneSteward}</p>
        </Notice>
      )}
      <Seats {...props} title={t.stewards} shown={stewards} />
      <Seats {...props} title={t.members} shown={seats.filter((seat) => seat.role === 'member')} />
      <PageNav lang={lang} next={props.next} />
      {invitations.length > 0 && (
        <>
          <h2>{t.waiting}</h2>
          <ul>
            {invitations.map((one) => (
              <li key={one.id}>
                {one.association}, {t.waitingFor[one.role]}, {formatDate(lang, one.invitedAt)}
              </li>
            ))}
          </ul>
        </>
      )}
      {standing === 'steward' && <Invite {...props} />}
      {standing === 'steward' && (
        <CallForSuccessors
          lang={lang}
          charter={props.charter}
          action={props.at('/projet/groupe/successeurs')}
        />
      )}
    </WorkFrame>
  )
}

function Seats({ lang, at, standing, mine, shown, title }: Props & { shown: Seat[]; title: string }) {
  const t = groupMessages(lang)
  if (shown.length === 0) return null
  return (
    <>
      <h2>{title}</h2>
      <ul class="found">
        {shown.map((seat) => (
          <li key={seat.id} class="found-item">
            <form method="post" action={at('/projet/groupe/places')}>
              <input type="hidden" name="place" value={seat.id} />
              <p class="found-name">
                <strong>
                  {seat.association}
                  {seat.id === mine.id && ` (${t.you})`}
                </strong>
                <span class="hint">{t.since(formatDate(lang, seat.since))}</span>
              </p>
              <Buttons>
                {standing === 'steward' && seat.role === 'member' && (
                  <Button variant="quiet" name="faire" value="animer">
                    {t.promote}
                    <span class="visually-hidden"> : {seat.association}</span>
                  </Button>
                )}
                {(standing === 'steward' || seat.id === mine.id) && (
                  <Button variant="quiet" name="faire" value="quitter">
                    {seat.id === mine.id ? t.leave : t.end}
                    <span class="visually-hidden"> : {seat.association}</span>
                  </Button>
                )}
              </Buttons>
            </form>
          </li>
        ))}
      </ul>
    </>
  )
}

function Invite({ lang, at, typed, errors }: Props) {
  const t = groupMessages(lang).invite
  return (
    <section aria-labelledby="inviter">
      <h2 id="inviter">{t.title}</h2>
      <form method="post" action={at('/projet/groupe')} novalidate>
        <RadioGroup
          lang={lang}
          name="role"
          legend={t.role}
          options={[
            { value: 'member', label: t.roles.member },
            { value: 'steward', label: t.roles.steward },
          ]}
          value={typed.role ?? 'member'}
          error={errorOf(errors, 'role')}
        />
        <InviteeFields lang={lang} typed={typed} errors={errors} />
        <Buttons>
          <Button>{t.send}</Button>
        </Buttons>
      </form>
    </section>
  )
}
