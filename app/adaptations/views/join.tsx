import { Button, ButtonLink, Buttons } from '../../ui/button.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { ErrorSummary, errorOf, type FieldError } from '../../ui/form.tsx'
import { groupMessages } from '../messages/group/index.ts'
import { openingMessages } from '../messages/opening/index.ts'
import type { Own } from './opening-form.tsx'
import { WorkFrame, type WorkProps } from './work-nav.tsx'

export type WhyNotJoin = 'byInvitation' | 'signFirst' | 'closed'

type Props = WorkProps & { mine: Own[]; why: WhyNotJoin | undefined; errors: FieldError[] }

/** For whoever has signed in and is not in the group yet. */
export function Join(props: Props) {
  const { lang, at, mine, why, errors } = props
  const t = groupMessages(lang).join
  return (
    <WorkFrame {...props} title={t.title} here="/projet/rejoindre">
      <ErrorSummary lang={lang} errors={errors} />
      {why ? (
        <>
          <p>{t[why]}</p>
          {why === 'signFirst' && (
            <Buttons>
              <ButtonLink href="/signer">{openingMessages(lang).form.sign}</ButtonLink>
            </Buttons>
          )}
        </>
      ) : (
        <form method="post" action={at('/projet/rejoindre')}>
          <RadioGroup
            lang={lang}
            name="mienne"
            legend={t.as}
            options={mine.map(({ id, name }) => ({ value: id, label: name }))}
            value={mine.length === 1 ? mine[0]?.id : undefined}
            error={errorOf(errors, 'mienne')}
          />
          <Buttons>
            <Button>{t.press}</Button>
          </Buttons>
        </form>
      )}
    </WorkFrame>
  )
}
