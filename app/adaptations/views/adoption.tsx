import { formatDate, formatList } from '../../platform/languages.ts'
import { Button, Buttons } from '../../ui/button.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { DateField, Select } from '../../ui/fields.tsx'
import { ErrorSummary, errorOf, type FieldError } from '../../ui/form.tsx'
import { Flash } from '../../ui/notice.tsx'
import { Prose } from '../../ui/prose.tsx'
import { adoptionMessages } from '../messages/adoption/index.ts'
import { lifeMessages } from '../messages/life/index.ts'
import { sharedMessages } from '../messages/shared/index.ts'
import type { Adoption, Voter } from '../queries/adoptions.ts'
import type { Seat } from '../queries/seats.ts'
import type { WhyNotMove } from '../rules/state.ts'
import { type Past, PastAdoptions } from './adoption-result.tsx'
import { type KeptWord, KeptWords } from './kept-words.tsx'
import { asVoiceTyped, VoiceFields } from './voice-fields.tsx'
import { VoicesTable } from './voices-table.tsx'
import { WorkFrame, type WorkProps } from './work-nav.tsx'

type ProposeProps = WorkProps & {
  associations: string[]
  why: WhyNotMove | undefined
  closes: string
  errors: FieldError[]
  /** A voice that came too late: its words. */
  kept: readonly KeptWord[]
  past: Past
}

/** What proposing does, said before the button. */
export function Propose(props: ProposeProps) {
  const { lang, charter, at, associations, why, closes, errors, past, standing } = props
  const t = adoptionMessages(lang)
  const shared = sharedMessages(lang)
  const mayPropose = standing === 'steward' && !why
  return (
    <WorkFrame
      {...props}
      title={mayPropose ? t.propose.title : t.nav}
      lead={mayPropose ? t.propose.lead : t.page.nothing}
      here="/projet/adoption"
    >
      <ErrorSummary lang={lang} errors={errors} />
      <KeptWords lang={lang} kept={props.kept} />
      {standing === 'steward' && why && why !== 'not-now' && <p>{lifeMessages(lang).problems[why]}</p>}
      {mayPropose && (
        <>
          <Prose>
            <h2>{t.propose.voters}</h2>
            <p>
              {t.propose.votersText(associations.length)} {formatList(lang, associations)}.
            </p>
            <h2>{t.propose.rule}</h2>
            <p>
              {shared.rules[charter.adoptionRule]}; {shared.page.quorum(charter.quorum)}.
            </p>
            <p>{t.propose.happens}</p>
          </Prose>
          <form method="post" action={at('/projet/adoption')} novalidate>
            <DateField
              lang={lang}
              name="jusque"
              label={t.propose.closes}
              value={closes}
              error={errorOf(errors, 'jusque')}
            />
            <Buttons>
              <Button sending={t.propose.sending}>{t.propose.press}</Button>
            </Buttons>
          </form>
        </>
      )}
      <PastAdoptions lang={lang} at={at} past={past} />
    </WorkFrame>
  )
}

export type VotingProps = WorkProps & {
  adoption: Adoption
  voters: Voter[]
  seat: Seat
  mayCount: boolean
  typed: Record<string, string>
  errors: FieldError[]
  saved: boolean
  past: Past
}

/** The voices while they are given: one’s own, and those that a steward writes down. */
export function Voting(props: VotingProps) {
  const { lang, at, adoption, voters, errors, saved, standing, mayCount } = props
  const t = adoptionMessages(lang)
  const spoken = voters.filter(({ voice }) => voice).length
  return (
    <WorkFrame
      {...props}
      title={t.page.title(adoption.number)}
      lead={`${t.page.open(formatDate(lang, adoption.closesOn))} ${t.page.spoken(spoken, voters.length)}`}
      here="/projet/adoption"
    >
      <ErrorSummary lang={lang} errors={errors} />
      {saved && (
        <Flash lang={lang}>
          <p>{t.page.saved}</p>
        </Flash>
      )}
      <p>
        <a href={at('/projet')}>{t.page.text}</a>
      </p>
      <VoicesTable lang={lang} adoption={adoption} voters={voters} />
      <OwnVoice {...props} />
      <OtherVoice {...props} />
      {standing === 'steward' && (
        <form method="post" action={at('/projet/adoption/compter')}>
          <h2>{t.page.count}</h2>
          {mayCount ? (
            <Buttons>
              <Button sending={t.form.sending}>{t.page.count}</Button>
            </Buttons>
          ) : (
            <p>{t.page.stillOpen}</p>
          )}
        </form>
      )}
      <PastAdoptions {...props} />
    </WorkFrame>
  )
}

function OwnVoice({ lang, at, seat, voters, typed, errors }: VotingProps) {
  const t = adoptionMessages(lang)
  const mine = voters.find(({ associationId }) => associationId === seat.associationId)
  if (!mine) return null
  return (
    <form method="post" action={at('/projet/adoption/voix')} novalidate>
      <h2>{t.page.mine(seat.association)}</h2>
      <VoiceFields lang={lang} typed={{ ...asVoiceTyped(mine.voice), ...typed }} errors={errors} />
      <Buttons>
        <Button sending={t.form.sending}>{t.form.press}</Button>
      </Buttons>
    </form>
  )
}

/** Proxies are carried by any association; what was said by phone or in the room is written down by stewards. */
function OtherVoice({ lang, at, seat, standing, voters, typed, errors }: VotingProps) {
  const t = adoptionMessages(lang)
  const manners = standing === 'steward' ? (['room', 'phone', 'proxy'] as const) : (['proxy'] as const)
  return (
    <details class="fold" open={errors.some(({ field }) => field.startsWith('autre-'))}>
      <summary>{t.page.others}</summary>
      <p class="hint">{t.page.othersHint}</p>
      <form method="post" action={at('/projet/adoption/voix')} novalidate>
        <Select
          lang={lang}
          name="autre-association"
          label={t.page.whose}
          options={voters
            .filter(({ associationId }) => associationId !== seat.associationId)
            .map(({ associationId, association }) => ({ value: associationId, label: association }))}
          value={typed['autre-association']}
          error={errorOf(errors, 'autre-association')}
        />
        <RadioGroup
          lang={lang}
          name="autre-maniere"
          legend={t.form.manner}
          options={manners.map((manner) => ({ value: manner, label: t.form.manners[manner] }))}
          value={typed['autre-maniere']}
          error={errorOf(errors, 'autre-maniere')}
        />
        <VoiceFields lang={lang} typed={typed} errors={errors} prefix="autre-" />
        <Buttons>
          <Button variant="quiet" sending={t.form.sending}>
            {t.form.record}
          </Button>
        </Buttons>
      </form>
    </details>
  )
}
