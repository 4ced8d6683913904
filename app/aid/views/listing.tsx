import { formatDate, formatNumber, type Lang, localPath } from '../../platform/languages.ts'
import { TerritoryLink } from '../../territories/cards.tsx'
import { ButtonLink, Buttons } from '../../ui/button.tsx'
import { Ageing } from '../../ui/day.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { ReadyText } from '../../ui/ready-text.tsx'
import { SummaryList, type SummaryRow } from '../../ui/summary-list.tsx'
import { messages } from '../messages/index.ts'
import type { Listing } from '../queries/listings.ts'
import type { Hidden, Turn } from '../queries/moderation.ts'
import { overOf, readyWords } from './lines.tsx'

type Props = {
  lang: Lang
  listing: Listing
  /** When it was hidden and shown again. */
  turns: readonly Turn[]
  isListed: boolean
  url: string
  now: Date
}

/** `/entraide/:code`: one need or one offer; while it is on the list, how to answer and how to tell others. */
export function ListingView({ lang, listing, turns, isListed, url, now }: Props) {
  const t = messages(lang).page
  const { title, details, code } = listing
  const here = localPath(lang, `/entraide/${code}`)
  return (
    <>
      <PageTitle over={overOf(lang, listing)} title={title} />
      {!isListed && <Ended lang={lang} listing={listing} />}
      {details && <p class="lead presentation">{details}</p>}
      {isListed && (
        <div class="no-print">
          <Buttons>
            <ButtonLink href={`${here}/repondre`}>{t.answer}</ButtonLink>
          </Buttons>
          <p class="hint">{t.answerText}</p>
        </div>
      )}
      <SummaryList lang={lang} rows={rowsOf(lang, listing, now)} />
      {isListed && (
        <section class="no-print" aria-labelledby="partager">
          <h2 id="partager">{t.share}</h2>
          <p>{t.shareText}</p>
          <ReadyText lang={lang} text={readyWords(lang, listing, url)} />
        </section>
      )}
      <Turns lang={lang} turns={turns} />
      <p>
        <a href={localPath(lang, '/entraide')}>{t.back}</a> · <a href={`${here}/signaler`}>{t.report}</a>
      </p>
    </>
  )
}

/** What moderation did stays told, also once it is undone. */
function Turns({ lang, turns }: Pick<Props, 'lang' | 'turns'>) {
  const t = messages(lang).page
  if (turns.length === 0) return null
  return (
    <ul class="hint">
      {turns.map(({ event, side, reason, at }) => (
        <li key={at.toISOString()}>
          {event === 'hide'
            ? t.hiddenText[side](formatDate(lang, at), reason ?? '')
            : t.shownText(formatDate(lang, at))}
        </li>
      ))}
    </ul>
  )
}

function Ended({ lang, listing }: { lang: Lang; listing: Listing }) {
  const t = messages(lang).page.ended
  const { state, association, listedUntil } = listing
  const words = {
    found: [t.found, t.foundText(association.name)],
    closed: [t.closed, t.closedText(association.name)],
    expired: [t.expired, t.expiredText(formatDate(lang, listedUntil))],
  }[state === 'listed' ? 'expired' : state]
  return (
    <Notice lang={lang} title={words[0] ?? ''} tone={state === 'found' ? 'success' : 'info'}>
      <p>{words[1]}</p>
      <p>
        <a href={localPath(lang, '/entraide')}>{t.others}</a>
      </p>
    </Notice>
  )
}

function rowsOf(lang: Lang, listing: Listing, now: Date): SummaryRow[] {
  const t = messages(lang).page
  const { association, place, capacity, hours, notice, insurance, accessibility } = listing
  const name = association.isNamed ? (
    <a href={localPath(lang, `/associations/${association.slug}`)}>{association.name}</a>
  ) : (
    association.name
  )
  const rows: [string, SummaryRow['value']][] = [
    [t.rows.who, name],
    [t.rows.where, <TerritoryLink key="lieu" territory={place} lang={lang} />],
    [t.rows.neededBy, listing.neededBy && formatDate(lang, listing.neededBy)],
    [t.rows.capacity, capacity && formatNumber(lang, capacity)],
    [t.rows.hours, hours],
    [t.rows.notice, notice],
    [t.rows.insurance, insurance],
    [t.rows.accessibility, accessibility],
    [t.rows.until, formatDate(lang, listing.listedUntil)],
    [t.rows.posted, <Ageing key="publiee" lang={lang} date={listing.postedAt} now={now} />],
    [t.rows.edited, listing.editedAt && formatDate(lang, listing.editedAt)],
  ]
  return rows.filter(([, value]) => value).map(([label, value]) => ({ label, value }))
}

/** It was taken off: the reason stands in its place, and nothing else of it. */
export function HiddenListing({ lang, reason, since, by }: Hidden & { lang: Lang }) {
  const t = messages(lang).page
  return (
    <>
      <PageTitle title={t.hiddenTitle} lead={t.hiddenText[by](formatDate(lang, since), reason)} />
      <p>
        <a href={localPath(lang, '/entraide')}>{t.back}</a>
      </p>
    </>
  )
}
