import type { HelpedBy } from '../../platform/http/route.ts'
import { formatDate, type Lang, localPath } from '../../platform/languages.ts'
import { Button, ButtonLink, Buttons } from '../../ui/button.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { DateField, EmailField } from '../../ui/fields.tsx'
import { ErrorSummary, errorOf, type FieldError, fieldsOf } from '../../ui/form.tsx'
import { helpedByWords } from '../../ui/helped-by.ts'
import { Flash } from '../../ui/notice.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { ReadyText } from '../../ui/ready-text.tsx'
import { SuggestField } from '../../ui/suggest.tsx'
import { messages } from '../messages/index.ts'
import type { Listing } from '../queries/listings.ts'
import type { Typed } from '../rules/listing-form.ts'
import { overOf, readyWords } from './lines.tsx'

/** What was just done, said once. */
export type TendedNews = 'posted' | 'prolonged' | 'moved' | 'foundWith' | 'edited' | 'editedTold'

type Props = {
  lang: Lang
  listing: Listing
  isListed: boolean
  /** The whole address of its public page. */
  url: string
  /** Of this page. */
  path: string
  answered: readonly { id: string; name: string; association: string }[]
  /** Beside whom it was posted. */
  helpedBy: HelpedBy | undefined
  typed: Typed
  errors: readonly FieldError[]
  news: TendedNews | undefined
}

/** What its people do with a listing: pass it on, say that it was found, prolong, close. */
export function TendedListing(props: Props) {
  const { lang, listing, isListed, errors, url, path, helpedBy } = props
  const t = messages(lang).tended
  const state = isListed || listing.state !== 'listed' ? listing.state : 'expired'
  return (
    <>
      <News {...props} />
      <ErrorSummary lang={lang} errors={errors} />
      <PageTitle
        over={`${t.over} · ${overOf(lang, listing)}`}
        title={listing.title}
        lead={t.state[state](formatDate(lang, listing.listedUntil))}
      />
      {helpedBy && <p class="hint">{t.helped(helpedByWords(lang, helpedBy))}</p>}
      {listing.state === 'listed' && (
        <Buttons>
          <ButtonLink href={`${path}/modifier`} variant="quiet">
            {t.edit.title}
          </ButtonLink>
        </Buttons>
      )}
      {isListed && (
        <section aria-labelledby="message">
          <h2 id="message">{t.ready}</h2>
          <p>{t.readyText}</p>
          <ReadyText lang={lang} text={readyWords(lang, listing, url)} />
        </section>
      )}
      {(state === 'listed' || state === 'expired') && <Found {...props} />}
      {state !== 'found' && <Prolong {...props} />}
      {isListed && <Close {...props} />}
      <p>
        <a href={localPath(lang, `/entraide/${listing.code}`)}>{t.see}</a>
      </p>
    </>
  )
}

function News({ lang, news }: Props) {
  const t = messages(lang).tended
  if (!news) return null
  const words = {
    posted: [t.posted, t.postedText],
    prolonged: [t.prolonged],
    moved: [t.moved],
    foundWith: [t.moved, t.foundWith],
    edited: [t.edit.done],
    editedTold: [t.edit.done, t.edit.told],
  }[news]
  return (
    <Flash lang={lang} title={words[0] ?? ''}>
      {words[1] && <p>{words[1]}</p>}
    </Flash>
  )
}

function Found({ lang, answered, typed, errors }: Props) {
  const t = messages(lang).tended
  const options = [
    ...answered.map(({ id, name, association }) => ({ value: id, label: t.whoAnswered(association, name) })),
    { value: 'other', label: t.whoOther },
    { value: 'none', label: t.whoNone },
  ]
  const field = fieldsOf({ lang, typed, errors })
  return (
    <section aria-labelledby="trouve">
      <h2 id="trouve">{t.find}</h2>
      <p>{t.findText}</p>
      <form method="post" novalidate>
        <RadioGroup
          {...{ lang, name: 'who', legend: t.who, options, value: typed.text('who') }}
          error={errorOf(errors, 'who')}
        />
        <SuggestField
          {...field('with')}
          label={t.other}
          src="/cooperations/associations"
          choice={typed.text('with-choice')}
          autocomplete="off"
          maxlength={200}
          optional
        />
        <EmailField {...field('email')} label={t.email} hint={t.emailHint} optional autocomplete="off" />
        <Buttons>
          <Button name="act" value="find" sending={t.findButton}>
            {t.findButton}
          </Button>
        </Buttons>
      </form>
    </section>
  )
}

function Prolong({ lang, typed, errors, isListed }: Props) {
  const t = messages(lang).tended
  return (
    <section aria-labelledby="prolonger">
      <h2 id="prolonger">{isListed ? t.prolong : t.relist}</h2>
      <form method="post" novalidate>
        <DateField
          {...{ lang, name: 'until', label: t.prolongUntil, value: typed.text('until') }}
          error={errorOf(errors, 'until')}
        />
        <Buttons>
          <Button name="act" value="prolong" variant="quiet">
            {isListed ? t.prolongButton : t.relistButton}
          </Button>
        </Buttons>
      </form>
    </section>
  )
}

function Close({ lang }: Props) {
  const t = messages(lang).tended
  return (
    <section aria-labelledby="fermer">
      <h2 id="fermer">{t.close}</h2>
      <p>{t.closeText}</p>
      <form method="post">
        <Buttons>
          <Button name="act" value="close" variant="quiet">
            {t.closeButton}
          </Button>
        </Buttons>
      </form>
    </section>
  )
}
