import { type Lang, localPath } from '../../platform/languages.ts'
import { Button, ButtonLink, Buttons } from '../../ui/button.tsx'
import { Lines, PageTitle, Prose } from '../../ui/prose.tsx'
import { messages } from '../messages/index.ts'
import type { Intake } from '../queries/intakes.ts'
import { lettersAnHour } from '../rules/invitation.ts'

type Props = {
  lang: Lang
  intake: Intake
  count: number
  letter: { subject: string; text: string }
}

/** What inviting does, with one letter to read, then the one button that does it. */
export function Invite({ lang, intake, count, letter }: Props) {
  const t = messages(lang).overview
  const at = localPath(lang, `/equipe/imports/${intake.id}`)
  return (
    <>
      <PageTitle title={t.inviteTitle} over={intake.source} lead={t.inviteLead(count, lettersAnHour)} />
      <Prose>
        <Lines lines={t.inviteHappens} />
      </Prose>
      <section class="letter-preview">
        <h2>{t.inviteLetter}</h2>
        <p>
          <strong>{letter.subject}</strong>
        </p>
        {letter.text.split('\n\n').map((block) => (
          <p key={block}>{block}</p>
        ))}
      </section>
      <form method="post" action={`${at}/inviter`}>
        <input type="hidden" name="revision" value={intake.revision} />
        <Buttons>
          <Button sending={t.applying}>{t.inviteButton(count)}</Button>
          <ButtonLink href={at} variant="quiet">
            {t.inviteBack}
          </ButtonLink>
        </Buttons>
      </form>
    </>
  )
}
