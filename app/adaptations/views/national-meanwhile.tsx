import { Differences } from '../../charter/cards.tsx'
import { Notice } from '../../ui/notice.tsx'
import { nationalMessages } from '../messages/national/index.ts'
import { asText } from '../rules/as-text.ts'
import type { ChangeProps } from './national-change.tsx'

/** The national article moved again while its reader decided: what changed since they opened the page. */
export function SinceRead({ lang, change, back, versions, newest }: ChangeProps) {
  const read = Number(back?.typed.version)
  const then = versions
    .find(({ number }) => number === read)
    ?.articles.find(({ articleId }) => articleId === change.articleId)
  if (!read || read === newest || !change.now) return null
  const t = nationalMessages(lang).meanwhile
  return (
    <Notice lang={lang} tone="warning" title={t.newer(read, newest)}>
      {then ? (
        <Differences before={asText(then)} after={asText(change.now)} lang={lang} level={4} keyless />
      ) : (
        <p>{t.freshArticle(newest)}</p>
      )}
    </Notice>
  )
}

type BlockProps = Pick<ChangeProps, 'lang'> & {
  block: { heading: string; body: string; revision: number }
  /** As it came back from the form. */
  typed: { body: string | undefined; revision: string | undefined }
}

/** Somebody saved our words since they were read: theirs beside what was typed, before one replaces the other. */
export function BlockMeanwhile({ lang, block, typed }: BlockProps) {
  const { heading, body, revision } = block
  if (typed.body === undefined || typed.revision === String(revision)) return null
  return (
    <Notice lang={lang} tone="warning" title={nationalMessages(lang).meanwhile.block}>
      <Differences
        before={asText({ heading, body })}
        after={asText({ heading, body: typed.body })}
        lang={lang}
        level={4}
        keyless
      />
    </Notice>
  )
}
