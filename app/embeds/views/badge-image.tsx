import { formatDate, type Lang } from '../../platform/languages.ts'
import { messages } from '../messages/index.ts'
import { type BadgeState, badgeHeight, badgeWidth, nameLines } from '../rules/badge.ts'

export type BadgeProps = {
  name: string
  state: BadgeState
  isFictional: boolean
  isOfficial: boolean
  lang: Lang
}

/** What the image says, in one sentence: also its text for those who do not see it. */
export function badgeText({ name, state, isFictional, isOfficial, lang }: BadgeProps): string {
  const t = messages(lang).badge
  const notes = [...(isOfficial ? [] : [t.summary]), ...(isFictional ? [t.fictional] : [])]
  return [`${name} ${linesOf(state, lang).join(' ')}`, ...notes].join(' · ')
}

function linesOf(state: BadgeState, lang: Lang): [string, string] {
  const t = messages(lang).badge
  const day = (date: Date) => formatDate(lang, date)
  return state.is === 'signed'
    ? [t.signed, t.which(state.version, day(state.on))]
    : [t.left(state.version, day(state.on)), t.until(day(state.until))]
}

/**
 * A signature as an image: words on cloth, its colours written in it since it stands alone on other sites. Sober on
 * purpose: it is neither a label nor a mark.
 */
export function BadgeImage(props: BadgeProps) {
  const { name, state, isFictional, isOfficial, lang } = props
  const t = messages(lang).badge
  const names = nameLines(name)
  const notes = [...(isOfficial ? [] : [t.summary]), ...(isFictional ? [t.fictional] : [])].join(' · ')
  const rows = [...linesOf(state, lang), ...(notes ? [notes] : [])]
  const start = names.length > 1 ? 24 : 32
  const font = 'system-ui, sans-serif'
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${badgeWidth} ${badgeHeight}`}
      width={badgeWidth}
      height={badgeHeight}
      role="img"
      lang={lang}
    >
      <title>{badgeText(props)}</title>
      <rect
        x="0.5"
        y="0.5"
        width={badgeWidth - 1}
        height={badgeHeight - 1}
        rx="6"
        fill="#fbf8f1"
        stroke="#dfd3be"
      />
      <g fill="none" stroke-width="5" transform="translate(2 8)">
        <path stroke="#8b1e33" d="M16 22v52" />
        <path stroke="#d9a62e" d="M8 35h34" />
        <path stroke="#335f3c" d="M8 61h34" />
        <path stroke="#8b1e33" d="M16 42v32M34 22v52" />
        <path stroke="#d9a62e" d="M26 35h16" />
      </g>
      <g fill="#26201b" font-family={font} font-size="15" font-weight="600">
        {names.map((line, i) => (
          <text key={line} x="56" y={start + i * 17}>
            {line}
          </text>
        ))}
      </g>
      <g fill="#52473c" font-family={font} font-size="12">
        {rows.map((row, i) => (
          <text key={row} x="56" y={start + names.length * 17 + 1 + i * 16}>
            {row}
          </text>
        ))}
      </g>
    </svg>
  )
}
