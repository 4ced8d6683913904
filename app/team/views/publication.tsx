import type { Draft, WhyNotPublish } from '../../charter/index.ts'
import { type Lang, localPath } from '../../platform/languages.ts'
import { Button, ButtonLink, Buttons } from '../../ui/button.tsx'
import { Flash, Notice } from '../../ui/notice.tsx'
import { Lines, PageTitle, Prose } from '../../ui/prose.tsx'
import { SummaryList } from '../../ui/summary-list.tsx'
import { messages } from '../messages/index.ts'

type Props = {
  lang: Lang
  draft: Draft
  /** What stops the draft; without it there is a button. */
  why: WhyNotPublish | undefined
  changedMeanwhile: boolean
}

/** What publishing does, in words, then the one button that does it. */
export function Publication({ lang, draft, why, changedMeanwhile }: Props) {
  const t = messages(lang).publish
  return (
    <>
      <PageTitle title={t.title(draft.number)} over={messages(lang).over} lead={t.lead} />
      {changedMeanwhile && (
        <Flash lang={lang} tone="error">
          <p>{t.refusals['changed-meanwhile']}</p>
        </Flash>
      )}
      {why ? (
        <Notice lang={lang} tone="warning" title={t.stopped}>
          <p>{t.refusals[why]}</p>
        </Notice>
      ) : (
        <WhatHappens lang={lang} draft={draft} />
      )}
      <form method="post" action={localPath(lang, '/equipe/charte/publier')}>
        <input type="hidden" name="version" value={draft.id} />
        <input type="hidden" name="enregistre" value={draft.savedAt.toISOString()} />
        <Buttons>
          {!why && <Button sending={t.sending}>{t.button(draft.number)}</Button>}
          <ButtonLink href={localPath(lang, '/equipe/charte/apercu')} variant="quiet">
            {t.back}
          </ButtonLink>
          <ButtonLink href={localPath(lang, '/equipe/charte')} variant="quiet">
            {t.edit}
          </ButtonLink>
        </Buttons>
      </form>
    </>
  )
}

function WhatHappens({ lang, draft }: { lang: Lang; draft: Draft }) {
  const t = messages(lang).publish
  const lines = [
    ...t.happens(draft.number),
    draft.isOfficial ? t.official : t.unofficial,
    t.kinds[draft.changeKind],
  ]
  return (
    <>
      <Prose>
        <Lines lines={lines} />
      </Prose>
      {draft.changeSummary && (
        <SummaryList
          lang={lang}
          rows={[{ label: t.summary, value: draft.changeSummary, change: localPath(lang, '/equipe/charte') }]}
        />
      )}
    </>
  )
}
