import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Article, CharterText } from './article.ts'
import { canonicalText } from './canonical-text.ts'
import { differences, type Run } from './differences.ts'

describe('the differences between two texts', () => {
  it('are told word by word', () => {
    const found = differences(
      text([article('partage', 'Prêter une salle. Merci.')]),
      text([article('partage', 'Prêter une grande salle.')]),
    )
    expect(found.articles[0]).toMatchObject({ fate: 'changed', moved: false })
    expect(marked(found.articles[0])).toBe('Prêter une {grande }salle.[ Merci.]')
  })

  it('are told in sentences when a sentence was rewritten', () => {
    const found = differences(
      text([article('a', 'Chacun garde son projet et sa voix.')]),
      text([article('a', 'Chacun porte un rêve et une envie.')]),
    )
    expect(marked(found.articles[0])).toBe(
      'Chacun [garde son projet et sa voix]{porte un rêve et une envie}.',
    )
  })

  it('say which articles came, went, moved and stayed', () => {
    const texts = (ids: string) => text([...ids].map((id) => article(id, id)))
    const found = differences(texts('abce'), texts('eacd'))
    const fates = found.articles.map((each) => `${each.article.articleId} ${each.fate}`)
    expect(fates).toEqual(['e moved', 'a same', 'b removed', 'c same', 'd added'])
  })

  it('show a paragraph that was cut in two, or joined', () => {
    const one = text([article('a', 'Un deux.\n\nTrois.')])
    const two = text([article('a', 'Un deux. Trois.')])
    expect(marked(differences(one, two).articles[0])).toBe('Un deux. [¶]Trois.')
    expect(marked(differences(two, one).articles[0])).toBe('Un deux. {¶}\nTrois.')
  })

  it('are none when the fingerprints agree, and some when they do not', () => {
    fc.assert(
      fc.property(someText, someText, (before, after) => {
        const agree = canonicalText(before) === canonicalText(after)
        expect(differences(before, after).identical).toBe(agree)
      }),
    )
  })

  it('hold every word of both texts', () => {
    fc.assert(
      fc.property(someBody, someBody, (before, after) => {
        const [found] = differences(text([article('a', before)]), text([article('a', after)])).articles
        fc.pre(found?.fate === 'changed')
        const runs = found?.fate === 'changed' ? found.paragraphs.flat() : []
        expect(words(runs, 'removed')).toBe(letters(before))
        expect(words(runs, 'added')).toBe(letters(after))
      }),
    )
  })

  it('stay quick when everything changed', () => {
    const long = (word: string) => Array.from({ length: 3_000 }, (_, i) => `${word}${i}`).join(' ')
    const started = performance.now()
    differences(text([article('a', long('x'))]), text([article('a', long('y'))]))
    expect(performance.now() - started).toBeLessThan(1_000)
  })
})

const someBody = fc
  .array(fc.constantFrom('un', 'deux', 'trois', 'été,', 'l’eau.', '\n\n', '  '), { maxLength: 12 })
  .map((pieces) => pieces.join(' '))
const someText = fc
  .uniqueArray(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 })
  .chain((ids) => fc.tuple(...ids.map((id) => someBody.map((body) => article(id, body)))))
  .map((articles) => text(articles))

function article(articleId: string, body: string): Article {
  return { articleId, kind: 'article', heading: articleId, body, plain: '', suggestions: [] }
}

function text(articles: Article[]): CharterText {
  return { title: 'Une charte', number: 1, articles }
}

/** `{added}` and `[removed]`. */
function marked(found: ReturnType<typeof differences>['articles'][number] | undefined): string {
  const marks = { same: ['', ''], added: ['{', '}'], removed: ['[', ']'] } as const
  const one = ({ text, change }: Run) => `${marks[change][0]}${text}${marks[change][1]}`
  return found?.fate === 'changed' ? found.paragraphs.map((line) => line.map(one).join('')).join('\n') : ''
}

function words(runs: Run[], side: 'added' | 'removed'): string {
  const kept = runs.filter((run) => run.change === 'same' || run.change === side)
  return letters(kept.map((run) => run.text).join(''))
}

function letters(text: string): string {
  return text.replace(/[\s¶]/g, '')
}
