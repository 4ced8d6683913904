import type { ComponentChildren } from 'preact'
import { LocalText } from '../../charter/cards.tsx'
import type { CharterVersion, LocalArticle } from '../../charter/index.ts'
import { formatDate, formatList, type Lang, localPath } from '../../platform/languages.ts'
import type { Territory } from '../../territories/index.ts'
import { ButtonLink, Buttons } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageTitle, Prose } from '../../ui/prose.tsx'
import { SummaryList } from '../../ui/summary-list.tsx'
import { quietMessages } from '../messages/quiet/index.ts'
import { sharedMessages } from '../messages/shared/index.ts'
import type { LocalCharter } from '../queries/charters.ts'
import type { GroupAssociation } from '../queries/seats.ts'
import type { SignedCounts, SignedHere } from '../queries/signed-here.ts'
import { NewerNational } from './newer-national.tsx'
import { QuietNotice } from './quiet.tsx'
import { SignedBy, SignIt } from './signed-here.tsx'
import { stateWords } from './state-words.ts'

export type PublishedLocal = {
  version: CharterVersion
  baseNumber: number
  articles: LocalArticle[]
  /** The number of a national version that says something else. */
  newer: number | undefined
}

type Props = {
  lang: Lang
  charter: LocalCharter
  places: Territory[]
  group: GroupAssociation[]
  published: PublishedLocal | undefined
  versions: Pick<CharterVersion, 'id' | 'number' | 'publishedAt'>[]
  counts: SignedCounts
  signed: SignedHere[]
  now: Date
  /** What other rooms tell of it. */
  children?: ComponentChildren
}

/** A local charter, as everyone sees it. */
export function LocalPage(props: Props) {
  const { lang, charter, published, counts, signed } = props
  const t = sharedMessages(lang)
  return (
    <>
      <PageTitle
        title={charter.name}
        over={charter.fictional ? `${t.over} · ${t.page.fictional}` : t.over}
        lead={charter.purpose || undefined}
      />
      {(charter.state === 'asleep' || charter.state === 'closed') && (
        <Notice lang={lang}>
          <p>
            {t.page[charter.state]}{' '}
            {charter.asleepSince && quietMessages(lang).page.asleep(formatDate(lang, charter.asleepSince))}
          </p>
        </Notice>
      )}
      <QuietNotice lang={lang} charter={charter} />
      {published && charter.state !== 'closed' && <SignIt lang={lang} charter={charter} />}
      <About {...props} />
      {published ? <Published {...props} published={published} /> : <NotYet lang={lang} />}
      {charter.version !== undefined && (
        <SignedBy lang={lang} counts={counts} signed={signed} current={charter.version} now={props.now} />
      )}
      {props.children}
      <TakePart lang={lang} charter={charter} />
    </>
  )
}

function About({ lang, charter, places, group }: Props) {
  const t = sharedMessages(lang)
  const stewards = group.filter(({ tends }) => tends)
  const members = group.filter(({ tends }) => !tends)
  const dates = [
    charter.draftUntil && t.page.draftUntil(formatDate(lang, charter.draftUntil)),
    charter.adoptionOn && t.page.adoptionOn(formatDate(lang, charter.adoptionOn)),
  ].filter((one) => one !== undefined && one !== '')
  const rows = [
    {
      label: t.page.where,
      value: formatList(
        lang,
        places.map((place) => place.name),
      ),
    },
    { label: t.page.state, value: stateWords(charter, lang) },
    { label: t.page.stewards, value: <Associations lang={lang} group={stewards} /> },
    ...(members.length > 0
      ? [{ label: t.page.members, value: <Associations lang={lang} group={members} /> }]
      : []),
    {
      label: t.page.rule,
      value: `${t.rules[charter.adoptionRule]}\u00a0; ${t.page.quorum(charter.quorum)}.`,
    },
    { label: t.page.who, value: t.admissions[charter.admission] },
    { label: t.page.dates, value: dates.length > 0 ? formatList(lang, dates as string[]) : t.page.noDates },
  ]
  return <SummaryList lang={lang} rows={rows} />
}

function Associations({ lang, group }: { lang: Lang; group: GroupAssociation[] }) {
  return group.map(({ slug, name, isNamed }, i) => (
    <span key={slug}>
      {i > 0 && ', '}
      {isNamed ? <a href={localPath(lang, `/associations/${slug}`)}>{name}</a> : name}
    </span>
  ))
}

function NotYet({ lang }: { lang: Lang }) {
  const t = sharedMessages(lang).page
  return (
    <Prose>
      <h2>{t.notYet}</h2>
      <p>
        {t.notYetText} <a href={localPath(lang, '/charte')}>{t.readNational}</a>.
      </p>
    </Prose>
  )
}

function Published({ lang, charter, published, versions }: Props & { published: PublishedLocal }) {
  const t = sharedMessages(lang)
  const { version } = published
  const at = (path: string) => localPath(lang, `/declinaisons/${charter.slug}${path}`)
  return (
    <>
      <h2>{t.text}</h2>
      <p>
        {t.page.version(version.number, formatDate(lang, version.publishedAt))}.{' '}
        {t.page.basedOn(published.baseNumber)}{' '}
        <a href={at(`/versions/${version.number}/comparer`)}>{t.page.compareNational}</a>
      </p>
      <NewerNational lang={lang} {...published} />
      <LocalText articles={published.articles} lang={lang} />
      <section class="prose" aria-labelledby="empreinte">
        <h2 id="empreinte">{t.page.fingerprint}</h2>
        <p>{t.page.fingerprintText}</p>
        <p>
          <code class="fingerprint">{version.sha256}</code>
        </p>
        <p>
          <a href={`/declinaisons/${charter.slug}/versions/${version.number}.txt`}>{t.page.download}</a>
        </p>
        <p>
          <a href={at(`/versions/${version.number}.pdf`)}>{t.page.print}</a>
        </p>
        {versions.length > 1 && <Versions lang={lang} versions={versions} at={at} />}
      </section>
    </>
  )
}

type VersionsProps = Pick<Props, 'lang' | 'versions'> & { at(path: string): string }

function Versions({ lang, versions, at }: VersionsProps) {
  const t = sharedMessages(lang).page
  return (
    <>
      <h2>{t.versions}</h2>
      <ul>
        {versions.map(({ id, number, publishedAt }, i) => (
          <li key={id}>
            <a href={at(`/versions/${number}`)}>{t.version(number, formatDate(lang, publishedAt))}</a>
            {versions[i + 1] && (
              <>
                {' · '}
                <a href={at(`/comparer/${versions[i + 1]?.number}/${number}`)}>
                  {t.compare(versions[i + 1]?.number ?? 0, number)}
                </a>
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

function TakePart({ lang, charter }: { lang: Lang; charter: LocalCharter }) {
  const t = sharedMessages(lang).page
  return (
    <section aria-labelledby="participer">
      <h2 id="participer">{t.takePart}</h2>
      <p>{t.takePartText}</p>
      <Buttons>
        <ButtonLink href={localPath(lang, `/declinaisons/${charter.slug}/projet`)} variant="quiet">
          {t.work}
        </ButtonLink>
      </Buttons>
    </section>
  )
}
