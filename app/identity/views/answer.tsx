import { formatDate, type Lang } from '../../platform/languages.ts'
import { Button, Buttons } from '../../ui/button.tsx'
import { TextArea } from '../../ui/fields.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { messages } from '../messages/index.ts'
import type { ClaimVouch } from '../queries/claim-vouches.ts'
import type { EntryRequest } from '../queries/requests.ts'

type Props = { lang: Lang; request: EntryRequest; action: string }

/** From the letter of whoever asked: one button. */
export function LinkConfirm({ lang, request, action }: Props) {
  const t = messages(lang)
  return (
    <>
      <PageTitle title={t.ask[request.kind].title(request.association)} lead={t.confirm.lead} />
      <Words request={request} />
      <form method="post" action={action}>
        <Buttons>
          <Button sending={t.ask.sending}>{t.confirm.button}</Button>
        </Buttons>
      </form>
    </>
  )
}

/** From the letter of those who may decide: two buttons. */
export function LinkDecide({ lang, request, action, vouches }: Props & { vouches: readonly ClaimVouch[] }) {
  const t = messages(lang)
  return (
    <>
      <PageTitle
        title={t.ask[request.kind].title(request.association)}
        lead={t.queue.asks[request.kind](request.name || t.letters.someone, request.email)}
      />
      <Words request={request} />
      <WhatNeighboursSay {...{ lang, request, vouches }} />
      {request.neighboursAskedAt && <p class="hint">{t.vouching.contestHint}</p>}
      <DecideForm lang={lang} request={request} action={action} />
    </>
  )
}

export function Words({ request }: { request: EntryRequest }) {
  return <blockquote class="entry-words">{request.words}</blockquote>
}

/** Who spoke for whoever claims, when somebody is let in for it, and whether it was contested. */
export function WhatNeighboursSay({
  lang,
  request,
  vouches,
}: Omit<Props, 'action'> & { vouches: readonly ClaimVouch[] }) {
  const t = messages(lang).vouching
  const { id, opensAt, contestedAt, contestedBecause } = request
  const said = vouches.flatMap(({ requestId, name, vouchedAt }) =>
    requestId === id && vouchedAt ? [name] : [],
  )
  return (
    <>
      {said.length > 0 && (
        <p>{opensAt && !contestedAt ? t.waits(said, formatDate(lang, opensAt)) : t.said(said)}</p>
      )}
      {contestedAt && <p>{t.contested(formatDate(lang, contestedAt), contestedBecause)}</p>}
    </>
  )
}

export function DecideForm({ lang, request, action }: Props) {
  const t = messages(lang).queue
  return (
    <form method="post" action={action}>
      <input type="hidden" name="demande" value={request.id} />
      <TextArea lang={lang} name="raison" label={t.reason} hint={t.reasonHint} rows={2} max={500} optional />
      <Buttons>
        <Button name="faire" value="oui">
          {t.yes[request.kind]}
        </Button>
        <Button name="faire" value="non" variant="quiet">
          {t.no[request.kind]}
        </Button>
      </Buttons>
    </form>
  )
}

/** What became of the request, said once. */
export function LinkNews({ title, text }: { title: string; text: string }) {
  return <PageTitle title={title} lead={text} />
}
