import type { Lang } from '../../platform/languages.ts'
import { localPath } from '../../platform/languages.ts'
import type { Territory } from '../../territories/index.ts'
import { ButtonLink, Buttons } from '../../ui/button.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { messages } from '../messages/index.ts'
import { whenWords } from '../messages/when.ts'
import type { Meeting } from '../rules/meeting.ts'

type Props = {
  lang: Lang
  territory: Territory
  meetings: readonly Meeting[]
  mayConvene: boolean
  at: (path: string) => string
  now: Date
}

/** `/espace/territoires/:code/rencontres` */
export function MeetingsDesk({ lang, territory, meetings, mayConvene, at, now }: Props) {
  const t = messages(lang).desk
  const coming = meetings.filter(({ endsAt }) => endsAt > now).toReversed()
  const past = meetings.filter(({ endsAt }) => endsAt <= now)
  return (
    <>
      <PageTitle title={t.link} over={territory.name} lead={t.lead} />
      {mayConvene && (
        <Buttons>
          <ButtonLink href={at('/convoquer')}>{t.convene}</ButtonLink>
        </Buttons>
      )}
      {meetings.length === 0 && <p>{t.none}</p>}
      <List {...{ lang, territory, meetings: coming }} title={t.coming} />
      <List {...{ lang, territory, meetings: past }} title={t.past} />
      <p>
        <a href={localPath(lang, '/espace')}>{t.back}</a>
      </p>
    </>
  )
}

type ListProps = { lang: Lang; territory: Territory; meetings: readonly Meeting[]; title: string }

function List({ lang, territory, meetings, title }: ListProps) {
  if (meetings.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      <ul class="cooperations">
        {meetings.map((meeting) => (
          <li key={meeting.id} class="cooperation">
            <p class="cooperation-what">
              <a href={localPath(lang, addressOf(meeting))}>{meeting.title}</a>
            </p>
            <p>{whenWords(lang, meeting)}</p>
            <p class="hint">
              {[
                meeting.cancelledAt && messages(lang).desk.states.cancelled,
                meeting.territory.id !== territory.id && meeting.territory.name,
                meeting.place,
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function addressOf({ slug, territory }: Meeting): string {
  return `/espace/territoires/${territory.address}/rencontres/${slug}`
}
