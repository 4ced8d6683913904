/** What an association does, in twelve words. Stored by these codes; shown in the visitor’s language. */
export const themes = [
  'food',
  'children',
  'culture',
  'digital',
  'education',
  'employment',
  'environment',
  'health',
  'housing',
  'rights',
  'social-centre',
  'sport',
] as const

export type Theme = (typeof themes)[number]

export function isTheme(text: string): text is Theme {
  return (themes as readonly string[]).includes(text)
}
