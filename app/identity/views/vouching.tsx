import type { Lang } from '../../platform/languages.ts'
import { Button, Buttons } from '../../ui/button.tsx'
import { CheckboxGroup } from '../../ui/choices.tsx'
import { ErrorSummary, errorOf, type FieldError } from '../../ui/form.tsx'
import { Lines, PageTitle, Prose } from '../../ui/prose.tsx'
import { messages } from '../messages/index.ts'
import type { EntryRequest } from '../queries/requests.ts'
import { type AskedNeighbour, mostNeighbours } from '../rules/claim-vouch.ts'
import { Words } from './answer.tsx'

type AskProps = {
  lang: Lang
  request: EntryRequest
  neighbours: readonly AskedNeighbour[]
  typed: readonly string[]
  errors: readonly FieldError[]
  action: string
}

/** From the letter of whoever claims, once confirmed: which neighbours know them. */
export function AskNeighbours({ lang, request, neighbours, typed, errors, action }: AskProps) {
  const t = messages(lang).vouching.ask
  return (
    <>
      <ErrorSummary lang={lang} errors={errors} />
      <PageTitle title={t.title} over={request.association} lead={t.lead} />
      {neighbours.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <>
          <Prose>
            <Lines lines={t.how} />
          </Prose>
          <form method="post" action={action} novalidate>
            <CheckboxGroup
              lang={lang}
              name="voisine"
              legend={t.which}
              hint={t.hint(mostNeighbours)}
              options={neighbours.map(({ slug, name }) => ({ value: slug, label: name }))}
              values={typed}
              error={errorOf(errors, 'voisine')}
            />
            <Buttons>
              <Button name="faire" value="voisines" sending={messages(lang).ask.sending}>
                {t.button}
              </Button>
            </Buttons>
          </form>
        </>
      )}
    </>
  )
}

type SayProps = { lang: Lang; request: EntryRequest; neighbour: string; action: string }

/** From the letter of a neighbour: one button, that only adds. */
export function LinkVouch({ lang, request, neighbour, action }: SayProps) {
  const t = messages(lang).vouching.say
  const { name, association } = request
  return (
    <>
      <PageTitle title={t.title(name)} over={association} lead={t.lead(name, association, neighbour)} />
      <Words request={request} />
      <Prose>
        <Lines lines={t.what} />
      </Prose>
      <form method="post" action={action}>
        <Buttons>
          <Button sending={messages(lang).ask.sending}>{t.button(name)}</Button>
        </Buttons>
      </form>
    </>
  )
}
