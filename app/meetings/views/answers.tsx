import { ButtonLink, Buttons } from '../../ui/button.tsx'
import { messages } from '../messages/index.ts'
import type { Invitation } from '../queries/invitations.ts'
import type { MeetingProps } from './meeting.tsx'

/** Who said yes, perhaps, no, and who has not answered; for those who prepare only. */
export function Answers({ lang, invitations, isPlanned, at }: MeetingProps & { isPlanned: boolean }) {
  const t = messages(lang).desk
  const groups = (['yes', 'perhaps', 'no', 'waiting'] as const).map((said) => ({
    said,
    those: invitations.filter(({ answer }) => (answer ?? 'waiting') === said),
  }))
  return (
    <section>
      <h2>{t.answers.title}</h2>
      {invitations.length === 0 && <p>{t.answers.none}</p>}
      {groups.map(
        ({ said, those }) =>
          those.length > 0 && (
            <div key={said}>
              <h3>{t.answers[said](those.length)}</h3>
              <ul>
                {those.map((one) => (
                  <li key={one.id}>{lineOf(one, t.answers.people)}</li>
                ))}
              </ul>
            </div>
          ),
      )}
      {isPlanned && (
        <Buttons>
          <ButtonLink href={at('/inviter')} variant="quiet">
            {t.invite.title}
          </ButtonLink>
        </Buttons>
      )}
    </section>
  )
}

function lineOf({ name, people, sentence }: Invitation, words: (n: number) => string): string {
  return [name, people && words(people), sentence].filter(Boolean).join(' · ')
}
