import { Button, ButtonLink, Buttons } from '../../ui/button.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { Select, TextField } from '../../ui/fields.tsx'
import { errorOf } from '../../ui/form.tsx'
import { messages } from '../messages/index.ts'
import type { ActionProps } from './action.tsx'

/** “Who takes it?”: any association may. */
export function TakeIt({ lang, at, action, own, signIn, errors, typed, charter }: ActionProps) {
  const t = messages(lang).action.take
  const isStill = charter.state === 'asleep' || charter.state === 'closed'
  if (action.holding !== 'open' || action.isRetired || isStill) return null
  return (
    <section class="prose" aria-labelledby="prendre">
      <h2 id="prendre">{t.title}</h2>
      <p>{t.text}</p>
      {own.length === 0 ? (
        signIn && (
          <Buttons>
            <ButtonLink href={signIn} variant="quiet">
              {t.signIn}
            </ButtonLink>
          </Buttons>
        )
      ) : (
        <form method="post" action={at(`/plan/actions/${action.id}/prendre`)} novalidate>
          <RadioGroup
            lang={lang}
            name="mienne"
            legend={t.mine}
            options={own.map(({ id, name }) => ({ value: id, label: name }))}
            value={typed.mienne ?? (own.length === 1 ? own[0]?.id : undefined)}
            error={errorOf(errors, 'mienne')}
          />
          <Buttons>
            <Button>{t.button}</Button>
          </Buttons>
        </form>
      )}
    </section>
  )
}

/** Whom it is proposed to, how it is said, and whether it stays. */
export function ForStewards(props: ActionProps) {
  const { lang, at, action, isSteward, candidates, errors, typed, charter } = props
  const t = messages(lang).action.stewards
  const isStill = charter.state === 'asleep' || charter.state === 'closed'
  if (!isSteward || action.isRetired || isStill) return null
  const path = `/plan/actions/${action.id}`
  return (
    <section class="prose plan-files" aria-labelledby="animer">
      <h2 id="animer">{t.title}</h2>
      {action.holding !== 'accepted' && (
        <form method="post" action={at(`${path}/proposer`)} novalidate>
          <Select
            lang={lang}
            name="a-qui"
            label={t.propose}
            hint={t.proposeHint}
            options={candidates.map(({ id, name }) => ({ value: id, label: name }))}
            value={typed['a-qui']}
            error={errorOf(errors, 'a-qui')}
          />
          <Buttons>
            <Button variant="quiet">{t.proposeButton}</Button>
          </Buttons>
        </form>
      )}
      <Buttons>
        <ButtonLink href={at(`${path}/preciser`)} variant="quiet">
          {t.change}
        </ButtonLink>
      </Buttons>
      <details open={errorOf(errors, 'mot-retirer') !== undefined}>
        <summary>{t.retire}</summary>
        <form method="post" action={at(`${path}/retirer`)} novalidate>
          <p>{t.retireText}</p>
          <TextField
            lang={lang}
            name="mot-retirer"
            label={t.retireWords}
            value={typed['mot-retirer']}
            error={errorOf(errors, 'mot-retirer')}
            optional
          />
          <Buttons>
            <Button variant="danger">{t.retire}</Button>
          </Buttons>
        </form>
      </details>
    </section>
  )
}
