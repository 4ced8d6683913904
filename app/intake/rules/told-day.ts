import { type Day, readDay } from '../../kernel/instants.ts'
import { fold } from '../../kernel/text.ts'

const months = [
  ['janvier', 'janv', 'january', 'jan'],
  ['fevrier', 'fevr', 'fev', 'february', 'feb'],
  ['mars', 'march', 'mar'],
  ['avril', 'avr', 'april', 'apr'],
  ['mai', 'may'],
  ['juin', 'june', 'jun'],
  ['juillet', 'juil', 'july', 'jul'],
  ['aout', 'august', 'aug'],
  ['septembre', 'sept', 'september', 'sep'],
  ['octobre', 'oct', 'october'],
  ['novembre', 'nov', 'november'],
  ['decembre', 'dec', 'december'],
]

/** Days since the end of 1899, as spreadsheets count: of this century and not yet 2100. */
const serial = { from: 36_526, to: 73_050 }

/**
 * A day as forms and people write it: French first (`12/01/2026 09:14:03`), ISO, in words (`1er mars 2021`),
 * or the serial number of a spreadsheet. Undefined when it is none, or lies after today.
 */
export function readToldDay(text: string, today: Day): Day | 'future' | undefined {
  const day = readAny(text.trim())
  if (!day || day < '1990-01-01') return undefined
  return day > today ? 'future' : day
}

function readAny(text: string): Day | undefined {
  if (/^\d{5}([.,]\d+)?$/.test(text)) return fromSerial(Number.parseInt(text, 10))
  // The hour after the day: `12/01/2026 09:14:03`, `2026-01-12T09:14Z`, `12/01/2026 à 9h14`.
  const withoutHour = text.replace(
    /(?:[T\s]+|\s+(?:à|a|at)\s+)\d{1,2}\s*[:h]\s*\d{0,2}(?::\d{2})?(?:[.,]\d+)?\s*(?:Z|UTC|[+-]\d{2}:?\d{2}|[AP]M)?$/i,
    '',
  )
  const slashed = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/.exec(withoutHour)
  return readDay(slashed ? slashed.slice(1).join('-') : withoutHour) ?? inWords(withoutHour)
}

function fromSerial(days: number): Day | undefined {
  if (days < serial.from || days > serial.to) return undefined
  return new Date(Date.UTC(1899, 11, 30 + days)).toISOString().slice(0, 10)
}

/** `mardi 2 mars 2021`, `1er mars 2021`, `March 2, 2021`. */
function inWords(text: string): Day | undefined {
  const words = fold(text).split(' ')
  const month = words.map((word) => months.findIndex((names) => names.includes(word))).find((at) => at >= 0)
  const year = words.find((word) => /^(19|20)\d{2}$/.test(word))
  const date = words.map((word) => /^(\d{1,2})(er|st|nd|rd|th)?$/.exec(word)?.[1]).find(Boolean)
  return month === undefined || !year || !date ? undefined : readDay(`${date}/${month + 1}/${year}`)
}
