import { expect, it } from 'vitest'
import { pieces } from './pieces.ts'

it('tells paragraphs, items and headings apart, with their bold and italic', () => {
  const found = pieces('### Nos moyens\n\nUne **salle** et *un* jardin\n\n- le soir')
  expect(found.map(({ kind }) => kind)).toEqual(['heading', 'text', 'item'])
  expect(found[1]?.runs).toEqual([
    { text: 'Une ', strong: false, em: false },
    { text: 'salle', strong: true, em: false },
    { text: ' et ', strong: false, em: false },
    { text: 'un', strong: false, em: true },
    { text: ' jardin', strong: false, em: false },
  ])
})

it('knows no HTML, no link and no picture: they are words like others', () => {
  const text = '<script>alert(1)</script> [lien](https://x.example) ![image](a.png) &amp;'
  const [piece] = pieces(text)
  expect(piece?.runs.map((run) => run.text).join('')).toBe(text)
})
