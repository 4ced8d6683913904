import { LocalText } from '../../charter/cards.tsx'
import type { LocalArticle } from '../../charter/index.ts'
import { formatDate } from '../../platform/languages.ts'
import { Button, ButtonLink, Buttons } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { amendmentMessages } from '../messages/amendments/index.ts'
import { nationalMessages } from '../messages/national/index.ts'
import { workMessages } from '../messages/work/index.ts'
import type { WorkBlock, WorkText } from '../queries/text.ts'
import { nationalChanges, undecided } from '../rules/national.ts'
import { isInGroup } from '../rules/standing.ts'
import { isBeingWritten } from '../rules/state.ts'
import { WorkFrame, type WorkProps } from './work-nav.tsx'

type Removed = { blockId: string; heading: string; removedAt: Date | null }

/** `amended`: how many other wordings wait, by block. */
type Props = WorkProps & { text: WorkText; removed: Removed[]; amended: Map<string, number> }

/** The text while it is written: the national one locked and whole, what is local in its place. */
export function Work(props: Props) {
  const { lang, charter, standing, at, text } = props
  const t = workMessages(lang)
  const writes = isInGroup(standing) && isBeingWritten(charter.state)
  return (
    <WorkFrame {...props} title={t.title} lead={t.next[charter.state]} here="/projet">
      <Notice lang={lang}>
        <p>{writes || !isInGroup(standing) ? t.locked : t.frozen}</p>
      </Notice>
      {isInGroup(standing) && <NationalNotice {...props} />}
      {text.blocks.every((block) => block.place === 'diagnosis') && <p>{t.empty}</p>}
      {writes && (
        <Buttons>
          <ButtonLink href={at('/projet/ajouter?ou=preamble')} variant="quiet">
            {t.addPreamble}
          </ButtonLink>
          <ButtonLink href={at('/projet/ajouter?ou=article')} variant="quiet">
            {t.addArticle}
          </ButtonLink>
        </Buttons>
      )}
      <h2>{t.text}</h2>
      <LocalText
        articles={text.articles}
        lang={lang}
        {...(writes && { beside: (one: LocalArticle) => <Beside one={one} {...props} /> })}
      />
      {writes && <RemovedTexts {...props} />}
    </WorkFrame>
  )
}

/** A newer national version has changes that nobody decided. */
function NationalNotice({ lang, at, text }: Props) {
  const t = nationalMessages(lang)
  const left = undecided(nationalChanges(text.versions, text.choices, text.blocks))
  if (left === 0) return null
  return (
    <Notice lang={lang}>
      <p>
        {t.notice(text.versions.at(-1)?.number ?? 1, left)}{' '}
        <a href={at('/projet/national')}>{t.noticeLink}</a>
      </p>
    </Notice>
  )
}

/** What one may do with an article: add under a national one, change a local one. */
function Beside({ one, lang, at, text, amended }: Props & { one: LocalArticle }) {
  const t = workMessages(lang)
  const { articleId, heading } = one.article
  const block = text.blocks.find((each) => each.blockId === articleId)
  const waiting = amended.get(articleId) ?? 0
  const about = <span class="visually-hidden"> : {heading}</span>
  if (!block)
    return (
      <p>
        <a class="button button-quiet" href={at(`/projet/ajouter?ou=under&sous=${articleId}`)}>
          {t.underArticle}
          {about}
        </a>
      </p>
    )
  return (
    <form class="buttons" method="post" action={at(`/projet/blocs/${articleId}/monter`)}>
      <a class="button button-quiet" href={at(`/projet/blocs/${articleId}`)}>
        {t.edit}
        {about}
      </a>
      <a class="button button-quiet" href={at(`/projet/blocs/${articleId}/autre-redaction`)}>
        {amendmentMessages(lang).propose}
        {about}
      </a>
      {canRise(block, text.blocks) && (
        <Button variant="quiet">
          {t.up}
          {about}
        </Button>
      )}
      {waiting > 0 && <a href={at('/projet/redactions')}>{amendmentMessages(lang).waiting(waiting)}</a>}
    </form>
  )
}

/** Something of the same place stands above it. */
function canRise({ blockId, place, articleId }: WorkBlock, blocks: WorkBlock[]): boolean {
  return blocks.find((one) => one.place === place && one.articleId === articleId)?.blockId !== blockId
}

function RemovedTexts({ lang, at, removed }: Props) {
  const t = workMessages(lang)
  if (removed.length === 0) return null
  return (
    <details class="fold">
      <summary>{t.removed}</summary>
      <ul class="found">
        {removed.map(({ blockId, heading, removedAt }) => (
          <li key={blockId} class="found-item">
            <form method="post" action={at(`/projet/blocs/${blockId}/remettre`)}>
              <p class="found-name">
                <strong lang="fr">{heading}</strong>
                <span class="hint">{removedAt && formatDate(lang, removedAt)}</span>
              </p>
              <Button variant="quiet">
                {t.restore}
                <span class="visually-hidden"> {heading}</span>
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </details>
  )
}
