/** What a shared diagnosis tells: who acts here, what is needed, what rubs, what residents say. */
export const diagnosisParts = ['acteurs', 'besoins', 'frictions', 'paroles'] as const

export type DiagnosisPart = (typeof diagnosisParts)[number]

export function diagnosisPartOf(blockId: string): DiagnosisPart | undefined {
  return diagnosisParts.find((part) => blockId === `diagnostic-${part}`)
}

/** What looks like a person’s address or number: a diagnosis names no resident. */
export function looksPersonal(text: string): boolean {
  return /[^\s@]+@[^\s@]+\.[a-z]{2,}/i.test(text) || /(?:\+33|0)\s?[1-9](?:[\s.-]?\d{2}){4}/.test(text)
}
