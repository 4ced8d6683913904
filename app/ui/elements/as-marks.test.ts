import { expect, it } from 'vitest'
import { asMarks } from './as-marks.ts'

type Made = Parameters<typeof asMarks>[0]
const text = (words: string): Made => ({ nodeType: 3, nodeName: '#text', textContent: words, childNodes: [] })
const tag = (name: string, ...children: (Made | string)[]): Made => ({
  ...{ nodeType: 1, nodeName: name, textContent: null },
  childNodes: children.map((child) => (typeof child === 'string' ? text(child) : child)),
})

it('keeps paragraphs, lists, headings, bold and italic of a pasted page', () => {
  const page = tag(
    'body',
    tag('h2', 'Nos moyens'),
    tag('p', 'Une ', tag('b', 'salle '), 'et ', tag('em', 'un'), ' jardin.'),
    tag('ul', tag('li', tag('p', 'le soir')), tag('li', 'le samedi')),
  )
  expect(asMarks(page)).toBe('### Nos moyens\n\nUne **salle** et *un* jardin.\n\n- le soir\n\n- le samedi')
})

it('drops styles, scripts and pictures, and the bold tag some editors wrap around a whole page', () => {
  const page = tag(
    'body',
    tag('style', 'p { color: red }'),
    tag('b', tag('p', 'Un.'), tag('p', 'Deux.')),
    tag('script', 'alert(1)'),
    tag('img'),
  )
  expect(asMarks(page)).toBe('Un.\n\nDeux.')
})
