import type { KeptAct } from './kept-acts.ts'

/** Fields that say nothing to somebody who reads what was kept. */
const silent = new Set(['acte', 'presence', 'accord', 'papier', 'genre', 'capacite'])

type Words = Record<'refused' | 'correct' | 'drop', string>
type Presses = { correct: () => void; drop: () => void }

/** What is kept on this device, in its own words; once the site refused it, why, and what may be done. */
export function keptLine(act: KeptAct, words: Words, { correct, drop }: Presses): HTMLLIElement {
  const line = document.createElement('li')
  const said = act.fields.filter(([name, value]) => value && !silent.has(name)).map(([, value]) => value)
  line.append([act.refused && `${words.refused} ${act.refused}`, said.join(' · ')].filter(Boolean).join(' '))
  if (act.refused) line.append(' ', button(words.correct, correct), ' ', button(words.drop, drop))
  return line
}

function button(words: string, press: () => void): HTMLButtonElement {
  const made = document.createElement('button')
  made.type = 'button'
  made.className = 'button button-quiet'
  made.textContent = words
  made.addEventListener('click', press)
  return made
}
