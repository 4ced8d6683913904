import type { Lang } from '../../platform/languages.ts'
import { messages } from '../messages/index.ts'
import type { CharterText } from '../rules/article.ts'
import { paragraphs } from '../rules/canonical-text.ts'
import { type ArticleDifference, differences, type Run } from '../rules/differences.ts'

type Props = {
  before: CharterText
  after: CharterText
  lang: Lang
  /** Level of the headings, to suit the page around. */
  level?: 2 | 3 | 4
  /** The page around has said already what is struck and what is underlined. */
  keyless?: boolean
}

/** What changed from one text to another, word by word; what did not change is one line. */
export function Differences({ before, after, lang, level = 2, keyless = false }: Props) {
  const found = differences(before, after)
  const t = messages(lang).comparison
  if (found.identical) return <p>{t.identical}</p>
  const Heading = `h${level}` as 'h2'
  const changedTitle = found.title.some((run) => run.change !== 'same')
  return (
    <div class="differences">
      {!keyless && <DifferencesKey lang={lang} />}
      {changedTitle && (
        <section class="difference">
          <p class="over">{t.heading}</p>
          <Heading lang="fr">
            <Runs runs={found.title} lang={lang} />
          </Heading>
        </section>
      )}
      {grouped(found.articles).map((group) => (
        <Group key={group[0]?.article.articleId} group={group} lang={lang} Heading={Heading} />
      ))}
    </div>
  )
}

/** What is struck and what is underlined, in a sentence. */
export function DifferencesKey({ lang }: { lang: Lang }) {
  const [first, struck, second, underlined, last] = messages(lang).comparison.key
  return (
    <p>
      {first}
      <del>{struck}</del>
      {second}
      <ins>{underlined}</ins>
      {last}
    </p>
  )
}

/** Neighbours that did not change go together. */
function grouped(articles: ArticleDifference[]): ArticleDifference[][] {
  const groups: ArticleDifference[][] = []
  for (const each of articles) {
    const last = groups.at(-1)
    if (each.fate === 'same' && last?.[0]?.fate === 'same') last.push(each)
    else groups.push([each])
  }
  return groups
}

type GroupProps = { group: ArticleDifference[]; lang: Lang; Heading: 'h2' }

function Group({ group, lang, Heading }: GroupProps) {
  const t = messages(lang).comparison
  const [one] = group
  if (!one) return null
  if (one.fate === 'same')
    return (
      <p class="difference-same">
        {t.same(group.length)}
        <span lang="fr">{group.map((each) => each.article.heading).join(', ')}</span>.
      </p>
    )
  return (
    <section class="difference">
      <p class="over">{one.fate === 'changed' && one.moved ? t.alsoMoved : t.fates[one.fate]}</p>
      <Heading lang="fr">
        <Runs runs={headingOf(one)} lang={lang} />
      </Heading>
      {one.fate !== 'moved' &&
        bodyOf(one).map((runs, i) => (
          <p key={`${i}-${runs[0]?.text}`} lang="fr">
            <Runs runs={runs} lang={lang} />
          </p>
        ))}
    </section>
  )
}

function headingOf(one: ArticleDifference): Run[] {
  if (one.fate === 'changed') return one.heading
  return [{ text: one.article.heading, change: wholeChange(one) }]
}

function bodyOf(one: ArticleDifference): Run[][] {
  if (one.fate === 'changed') return one.paragraphs
  return paragraphs(one.article.body).map((text) => [{ text, change: wholeChange(one) }])
}

function wholeChange({ fate }: ArticleDifference): Run['change'] {
  return fate === 'added' || fate === 'removed' ? fate : 'same'
}

/** Screen readers say nothing of `ins` and `del`: the words around are for them. */
function Runs({ runs, lang }: { runs: Run[]; lang: Lang }) {
  const t = messages(lang).comparison
  return runs.map(({ text, change }, i) => {
    if (change === 'same') return text
    const Mark = change === 'added' ? 'ins' : 'del'
    return (
      <Mark key={`${i}-${text}`}>
        <Aside text={t[change]} lang={lang} />
        {text}
        <Aside text={t.end} lang={lang} />
      </Mark>
    )
  })
}

function Aside({ text, lang }: { text: string; lang: Lang }) {
  return (
    <span class="visually-hidden" lang={lang}>
      {text}
    </span>
  )
}
