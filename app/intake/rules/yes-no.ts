import { fold } from '../../kernel/text.ts'

const yes = /^(oui|o|yes|y|x|1|true|vrai|ok|d accord|coche|checked|on|publication|consentement|accord)$/
const no = /^(non|n|no|0|false|faux|pas d accord|aucun|aucune|off|unchecked|jamais)$/
const refusing =
  /(^non\b|^no\b|\bne (souhaite|veux|veut|desire|pas)|n (accept|autoris|accord|est)[a-z]* pas|refus|anonym|sans (etre )?nomm|oppos|\bnot\b)/
const agreeing =
  /(accept|autoris|accord|d accord|souhaite|oui\b|\byes\b|publi|consen|agree|engage|adhere|valide)/

/** What a person answered, in whatever words. A mark alone (✓, ✔, ☑) is a yes. `blank`: nothing; `unclear`: words we cannot tell. */
export function readYesNo(text: string): 'yes' | 'no' | 'blank' | 'unclear' {
  const typed = text.trim()
  if (typed === '' || /^[-–—/.]+$/.test(typed)) return 'blank'
  if (/^[✓✔☑✅👍]/u.test(typed)) return 'yes'
  if (/^[✗✘☒❌]/u.test(typed)) return 'no'
  const words = fold(typed)
  if (yes.test(words)) return 'yes'
  if (no.test(words) || refusing.test(words)) return 'no'
  return agreeing.test(words) ? 'yes' : 'unclear'
}
