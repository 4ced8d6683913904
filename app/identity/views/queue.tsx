import type { Person } from '../../platform/http/route.ts'
import { formatDate, type Lang, localPath } from '../../platform/languages.ts'
import { Empty } from '../../ui/empty.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { messages } from '../messages/index.ts'
import type { ClaimVouch } from '../queries/claim-vouches.ts'
import type { EntryRequest } from '../queries/requests.ts'
import { DecideForm, WhatNeighboursSay, Words } from './answer.tsx'

type Props = {
  lang: Lang
  waiting: readonly EntryRequest[]
  decided: readonly EntryRequest[]
  /** Of the requests that wait. */
  vouches: readonly ClaimVouch[]
  people: ReadonlyMap<string, Person>
  action: string
  back: string
  over: string | undefined
}

/** What was asked about an entry, or about all of them: one at a time, then what was decided and by whom. */
export function Queue({ lang, waiting, decided, vouches, people, action, back, over }: Props) {
  const t = messages(lang)
  const [first, ...others] = waiting
  return (
    <>
      <PageTitle title={t.queue.title} over={over} lead={t.queue.lead(waiting.length)} />
      {!first && (
        <Empty title={t.queue.none}>
          <p>{t.queue.noneText}</p>
        </Empty>
      )}
      {first && (
        <section>
          <Asks lang={lang} request={first} />
          <WhatNeighboursSay {...{ lang, request: first, vouches }} />
          <DecideForm lang={lang} request={first} action={action} />
        </section>
      )}
      {others.length > 0 && (
        <section>
          <h2>{t.queue.next}</h2>
          <ul class="people">
            {others.map((request) => (
              <li key={request.id}>
                <p>{t.ask[request.kind].title(request.association)}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {decided.length > 0 && <Decided {...{ lang, decided, people }} />}
      <p>
        <a href={back}>{t.queue.back}</a>
      </p>
    </>
  )
}

function Asks({ lang, request }: { lang: Lang; request: EntryRequest }) {
  const t = messages(lang)
  return (
    <>
      <h2>{t.ask[request.kind].title(request.association)}</h2>
      <p>
        {t.queue.asks[request.kind](request.name || t.letters.someone, request.email)}{' '}
        <a href={localPath(lang, `/associations/${request.slug}`)}>{t.queue.see}</a>
      </p>
      <Words request={request} />
    </>
  )
}

function Decided({ lang, decided, people }: Pick<Props, 'lang' | 'decided' | 'people'>) {
  const t = messages(lang)
  return (
    <section>
      <h2>{t.queue.decided}</h2>
      <ul class="people">
        {decided.map(({ id, kind, association, decision, decidedAt, decidedBy, words, reason, ...by }) => {
          const person = decidedBy ? people.get(decidedBy) : undefined
          const named = person?.name || person?.email || t.letters.someone
          const who = by.byNeighbours ? t.vouching.neighbours : by.byMailbox ? t.queue.mailbox : named
          return (
            <li key={id}>
              <p>
                <strong>{t.ask[kind].title(association)}</strong>
                <br />
                {words}
                <br />
                <span class="hint">
                  {decision && decidedAt && t.queue.was[decision](who, formatDate(lang, decidedAt))} {reason}
                </span>
              </p>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
