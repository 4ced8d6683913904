import { describe, expect, it } from 'vitest'
import { readBase, writeBase } from './base.ts'
import type { ArticleFields, DraftFields } from './draft-fields.ts'
import { readDraft } from './read-draft.ts'
import { readMove, reshape } from './reshape.ts'

const article = (heading: string, articleId = ''): ArticleFields => ({
  articleId,
  kind: 'value',
  heading,
  body: 'Un texte.',
  plain: '',
  suggestions: '',
})

const fields = (...articles: ArticleFields[]): DraftFields => ({
  title: 'Une charte',
  isOfficial: false,
  source: '',
  changeKind: 'minor',
  changeSummary: '',
  articles,
})

describe('the form of the next version', () => {
  it('keeps the ids that articles had, and gives newcomers the slug of their heading', () => {
    const typed = fields(
      article('Le partage'),
      article('Le dialogue, autrement', 'dialogue'),
      article('Le partage', 'le-partage'),
      article('Été !', 'PAS UN ID'),
      article('Le dialogue', 'dialogue'),
    )
    const ids = readDraft(typed).version.articles.map((each) => each.articleId)
    expect(ids).toEqual(['le-partage-2', 'dialogue', 'le-partage', 'ete', 'le-dialogue'])
  })

  it('reads suggestions one per line', () => {
    const typed = { ...article('A'), suggestions: ' Prêter une salle \n\n  Se voir\n' }
    expect(readDraft(fields(typed)).version.articles[0]?.suggestions).toEqual(['Prêter une salle', 'Se voir'])
  })

  it('finds every problem at once, beside its field', () => {
    const typed: DraftFields = {
      ...fields({ ...article(' '), body: '', plain: 'x'.repeat(2_001) }),
      title: '',
      isOfficial: true,
      changeKind: 'autre',
    }
    expect(readDraft(typed).problems.map(({ field, reason }) => `${field} ${reason}`)).toEqual([
      'titre title-missing',
      'source source-missing',
      'nature change-kind-missing',
      'article-1-titre heading-missing',
      'article-1-texte body-missing',
      'article-1-clair too-long',
    ])
    expect(readDraft(fields()).problems[0]?.reason).toBe('no-article')
  })
})

describe('a button of the form', () => {
  const order = (button: string) => {
    const move = readMove(button)
    if (!move) return undefined
    const shaped = reshape(fields(article('a'), article('b'), article('c')), move)
    return [...shaped.fields.articles.map((each) => each.heading || '+'), shaped.place].join(' ')
  }

  it.each([
    ['monter:2', 'b a c 1'],
    ['monter:1', 'a b c 1'],
    ['descendre:2', 'a c b 3'],
    ['descendre:3', 'a b c 3'],
    ['retirer:3', 'a b 2'],
    ['ajouter:0', '+ a b c 1'],
    ['ajouter:3', 'a b c + 4'],
    ['ajouter:9', 'a b c 3'],
    ['retirer:0', 'a b c 1'],
    ['monter:9', 'a b c 1'],
    ['enregistrer', undefined],
    ['voler:1', undefined],
  ])('%s gives %s', (button, expected) => {
    expect(order(button)).toBe(expected)
  })
})

it('carries what its writer started from', () => {
  for (const base of [
    { number: 2, savedAt: undefined },
    { number: 3, savedAt: new Date('2026-11-14T20:00:00.123Z') },
  ])
    expect(readBase(writeBase(base))).toEqual(base)
  expect(readBase('n’importe quoi').number).toBe(0)
  expect(readBase('2:hier').savedAt?.getTime()).toBeNaN()
})
