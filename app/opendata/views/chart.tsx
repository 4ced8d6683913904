import { formatDate, formatNumber, type Lang } from '../../platform/languages.ts'
import { Table } from '../../ui/table.tsx'
import { messages } from '../messages/index.ts'
import type { CountDay } from '../queries/counts.ts'
import { drawChart, monthEnds, type Point } from '../rules/chart.ts'

type Props = { days: readonly CountDay[]; lang: Lang }
const drawn = ['associations', 'networks', 'unnamed'] as const

/** The counts over time, each in a drawing of its own, and the same numbers in a table. */
export function CountsOverTime({ days, lang }: Props) {
  const t = messages(lang).chart
  return (
    <section aria-labelledby="histoire">
      <h2 id="histoire">{t.title}</h2>
      {days.length > 1 ? (
        <>
          <div class="charts">
            {drawn.map((what) => (
              <Drawing
                key={what}
                what={t[what]}
                points={days.map((day) => ({ day: day.day, count: day[what] }))}
                lang={lang}
              />
            ))}
          </div>
          <p class="hint">{t.apart}</p>
          <MonthTable days={days} lang={lang} />
        </>
      ) : (
        <p>{t.none}</p>
      )}
    </section>
  )
}

function Drawing({ what, points, lang }: { what: string; points: readonly Point[]; lang: Lang }) {
  const chart = drawChart(points)
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last) return null
  const t = messages(lang).chart
  const day = (text: string) => formatDate(lang, text)
  const { width, height } = chart
  return (
    <figure class="chart">
      <figcaption>{what}</figcaption>
      <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img">
        <title>{t.picture(what, day(first.day), day(last.day), first.count, last.count)}</title>
        {chart.levels.map(({ y, count }) => (
          <g key={count}>
            <path class="chart-level" d={`M44 ${y}H${width - 12}`} />
            <text class="chart-word" x={38} y={y + 5} text-anchor="end">
              {formatNumber(lang, count)}
            </text>
          </g>
        ))}
        <path class="chart-area" d={chart.area} />
        <path class="chart-line" d={chart.line} />
        {chart.moments.map(({ x, day: moment, anchor }) => (
          <text key={anchor} class="chart-word" x={x} y={height - 8} text-anchor={anchor}>
            {day(moment)}
          </text>
        ))}
      </svg>
    </figure>
  )
}

function MonthTable({ days, lang }: Props) {
  const t = messages(lang).chart
  const number = (count: number) => formatNumber(lang, count)
  return (
    <Table
      caption={t.table}
      columns={[
        { title: t.day, cell: ({ day }) => formatDate(lang, day) },
        { title: t.associations, cell: (day) => number(day.associations), numeric: true },
        { title: t.networks, cell: (day) => number(day.networks), numeric: true },
        { title: t.unnamed, cell: (day) => number(day.unnamed), numeric: true },
        { title: t.districts, cell: (day) => number(day.districts), numeric: true },
      ]}
      rows={monthEnds(days).slice(0, 24)}
      keyOf={({ day }) => day}
    />
  )
}
