import { Button, Buttons } from '../../ui/button.tsx'
import { TextArea } from '../../ui/fields.tsx'
import { errorOf, FieldMessage } from '../../ui/form.tsx'
import { nationalMessages } from '../messages/national/index.ts'
import type { Merged } from '../rules/merge.ts'
import { adaptedWords, firstWords } from '../rules/national.ts'
import { longestBody } from '../rules/wording.ts'
import type { ChangeProps } from './national-change.tsx'
import { BlockMeanwhile, SinceRead } from './national-meanwhile.tsx'

/** Take, adapt or decline, in one form: whatever is pressed, everything typed travels. */
export function NationalForm(props: ChangeProps) {
  const { change, lang, back, errors } = props
  const { choice, articleId } = change
  const t = nationalMessages(lang)
  const comesBack = back?.articleId === articleId
  if (!choice || comesBack) {
    const error = comesBack ? errorOf(errors, articleId) : undefined
    return (
      <>
        <FieldMessage lang={lang} name={articleId} error={error} />
        {comesBack && <SinceRead {...props} />}
        <DecisionForm {...props} />
      </>
    )
  }
  return (
    <details class="fold">
      <summary>{t.change}</summary>
      <DecisionForm {...props} />
    </details>
  )
}

function DecisionForm(props: ChangeProps) {
  const { lang, at, change, newest, newKeys } = props
  const { articleId, fate, choice } = change
  const t = nationalMessages(lang)
  return (
    <form method="post" action={at('/projet/national')} novalidate>
      <input type="hidden" name="article" value={articleId} />
      <input type="hidden" name="version" value={newest} />
      <input type="hidden" name="vu" value={choice?.revision ?? 0} />
      <input type="hidden" name="cle" value={typedOf(props).cle ?? newKeys.get(articleId)} />
      <p class="hint">{t.takeHint[fate]}</p>
      <Buttons>
        <Button name="faire" value="take">
          {t.take[fate]}
          <About {...props} />
        </Button>
      </Buttons>
      {fate !== 'moved' && <Adapt {...props} />}
      <Decline {...props} />
    </form>
  )
}

function About({ change, lang }: ChangeProps) {
  return (
    <span class="visually-hidden">
      {lang === 'fr' ? '\u00a0: ' : ': '}
      {change.heading}
    </span>
  )
}

function typedOf({ change, back }: ChangeProps): Record<string, string> {
  return back?.articleId === change.articleId ? back.typed : {}
}

/** Our words about the article put together with the change; first words of ours when we had none. */
function Adapt(props: ChangeProps) {
  const { lang, change, errors } = props
  const { articleId, fate, blocks, now } = change
  const t = nationalMessages(lang)
  const typed = typedOf(props)
  const isOpen = Object.keys(typed).length > 0 && typed.faire === 'adapt'
  const ours = now ? blocks : []
  return (
    <details class="fold" open={isOpen}>
      <summary>{t.adapt}</summary>
      <p class="hint">{t.adaptHint[fate]}</p>
      {ours.map((block) => (
        <AdaptedBlock key={block.blockId} {...props} block={block} typed={typed} />
      ))}
      {ours.length === 0 && (
        <TextArea
          lang={lang}
          name={`nouveau-${articleId}`}
          label={t.fresh}
          rows={8}
          max={longestBody}
          value={typed[`nouveau-${articleId}`] ?? firstWords(change)}
          error={errorOf(errors, `nouveau-${articleId}`)}
        />
      )}
      <Buttons>
        <Button variant="quiet" name="faire" value="adapt">
          {t.adaptPress}
          <About {...props} />
        </Button>
      </Buttons>
    </details>
  )
}

type BlockProps = ChangeProps & {
  block: ChangeProps['change']['blocks'][number]
  typed: Record<string, string>
}

function AdaptedBlock({ lang, change, block, typed, errors }: BlockProps) {
  const t = nationalMessages(lang)
  const merged = adaptedWords(block, change.now)
  const field = `bloc-${block.blockId}`
  return (
    <>
      <input type="hidden" name={`revision-${block.blockId}`} value={block.revision} />
      {block.origin?.kind === 'article' && <p>{merged.clean ? t.merged : t.clash}</p>}
      <Clashes lang={lang} merged={merged} />
      <BlockMeanwhile
        lang={lang}
        block={block}
        typed={{ body: typed[field], revision: typed[`revision-${block.blockId}`] }}
      />
      <TextArea
        lang={lang}
        name={field}
        label={t.ours(block.heading)}
        rows={8}
        max={longestBody}
        value={typed[field] ?? merged.text}
        error={errorOf(errors, field)}
      />
    </>
  )
}

/** The sentences that both changed, side by side, in words. */
function Clashes({ lang, merged }: { lang: ChangeProps['lang']; merged: Merged }) {
  const t = nationalMessages(lang)
  return merged.stretches.map((stretch, i) =>
    'agreed' in stretch ? null : (
      <dl key={`${i}-${stretch.before}`} class="clash">
        {[
          { term: t.clashBefore, words: stretch.before },
          { term: t.clashTheirs, words: stretch.theirs },
          { term: t.clashMine, words: stretch.mine },
        ].map(({ term, words }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd lang="fr">{words.trim() || t.clashNothing}</dd>
          </div>
        ))}
      </dl>
    ),
  )
}

function Decline(props: ChangeProps) {
  const { lang, change, errors } = props
  const t = nationalMessages(lang)
  const field = `raison-${change.articleId}`
  const typed = typedOf(props)
  return (
    <details class="fold" open={Boolean(typed[field]) || errorOf(errors, field) !== undefined}>
      <summary>{t.decline}</summary>
      <TextArea
        lang={lang}
        name={field}
        label={t.reason}
        hint={t.declineHint}
        rows={3}
        max={1_000}
        value={typed[field]}
        error={errorOf(errors, field)}
      />
      <Buttons>
        <Button variant="quiet" name="faire" value="decline">
          {t.declinePress}
          <About {...props} />
        </Button>
      </Buttons>
    </details>
  )
}
