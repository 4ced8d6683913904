import type { ComponentChildren } from 'preact'
import { type Piece, pieces } from './pieces.ts'

/** A text written here: paragraphs, lists and small headings. */
export function Wording({ body }: { body: string }) {
  return (
    <div lang="fr">
      {grouped(pieces(body)).map((group, i) => (
        <Group key={`${i}-${group[0]?.runs[0]?.text}`} group={group} />
      ))}
    </div>
  )
}

/** Items that follow one another are one list. */
function grouped(all: Piece[]): Piece[][] {
  const groups: Piece[][] = []
  for (const piece of all) {
    const last = groups.at(-1)
    if (piece.kind === 'item' && last?.[0]?.kind === 'item') last.push(piece)
    else groups.push([piece])
  }
  return groups
}

function Group({ group }: { group: Piece[] }) {
  const [first] = group
  if (!first) return null
  if (first.kind === 'item')
    return (
      <ul>
        {group.map((piece, i) => (
          <li key={`${i}-${piece.runs[0]?.text}`}>
            <Words piece={piece} />
          </li>
        ))}
      </ul>
    )
  // A small heading is bold text: its level would depend on the page around.
  return (
    <p>
      {first.kind === 'heading' ? (
        <strong>
          <Words piece={first} />
        </strong>
      ) : (
        <Words piece={first} />
      )}
    </p>
  )
}

function Words({ piece }: { piece: Piece }): ComponentChildren {
  return piece.runs.map(({ text, strong, em }, i) => {
    const inner = em ? <em key={`${i}-${text}`}>{text}</em> : text
    return strong ? <strong key={`${i}-${text}`}>{inner}</strong> : inner
  })
}
