import { addToTeam } from '../../app/accounts/index.ts'
import type { TestSite, Visitor } from '../site.ts'

/** Someone of the national team, signed in. */
export async function teamMember(world: TestSite, email: string): Promise<Visitor> {
  const { site, visitor, settle, letters } = world
  await site.transaction((tx) => addToTeam(tx, email, 'test', site.clock()))
  const who = visitor()
  await who.post('/connexion', { adresse: email })
  await settle()
  const letter = (await letters()).find(({ to }) => to === email)
  await who.post(/(\/connexion\/[\w-]{43})/.exec(letter?.text ?? '')?.[1] ?? '')
  return who
}

/** Sends a file from our own page. */
export function sendList(
  world: TestSite,
  who: Visitor,
  content: string | Uint8Array,
  { source = 'un formulaire de 2021', name = 'liste.csv' } = {},
): Promise<Response> {
  const form = new FormData()
  form.set('origine', source)
  form.set('fichier', new File([content as BlobPart], name))
  const headers = { origin: world.site.config.url }
  return who.request('/equipe/imports', { method: 'POST', body: form, headers })
}

/** Brings a list to its dry run, with the columns as they were guessed. @returns the path of the import. */
export async function examineList(
  world: TestSite,
  who: Visitor,
  content: string | Uint8Array,
  answers: Record<string, string> & { source?: string } = {},
): Promise<string> {
  const { source, ...fields } = answers
  const sent = await sendList(world, who, content, { ...(source && { source }) })
  const columns = sent.headers.get('location') ?? ''
  if (!columns.endsWith('/colonnes'))
    throw new Error(`not read: ${sent.status} ${errorsIn(await sent.text())}`)
  const page = await (await who.request(columns)).text()
  const answered = await who.post(columns, { ...guessedIn(page), ...fields })
  if (answered.status !== 303) throw new Error(`not examined: ${errorsIn(await answered.text())}`)
  await world.settle()
  return columns.replace(/\/colonnes$/, '')
}

/** Presses a button of an import, and lets the work be done. */
export async function press(world: TestSite, who: Visitor, at: string, button: string): Promise<Response> {
  const answer = await who.post(`${at}/${button}`, { revision: await revisionOf(world, at) })
  await world.settle()
  return answer
}

export async function revisionOf({ site }: TestSite, at: string): Promise<string> {
  const [row] = await site.sql`select revision from intakes where id = ${at.split('/')[3] ?? ''}`
  return String(row?.revision)
}

export type SeenRow = { line: number; name: string; verdict: string; outcome: string | null; notes: string[] }

/** Every row of the report. */
export async function rowsOf({ site }: TestSite, at: string): Promise<SeenRow[]> {
  const rows = await site.sql<(Omit<SeenRow, 'notes'> & { notes: { code: string }[] })[]>`
    select line, name, verdict, outcome, notes from intake_rows
    where intake_id = ${at.split('/')[3] ?? ''} order by line`
  return rows.map((row) => ({ ...row, notes: row.notes.map(({ code }) => code) }))
}

/** The form as a browser would send it. */
function guessedIn(page: string): Record<string, string> {
  const form = page.slice(page.indexOf('method="post"'))
  const fields: Record<string, string> = {}
  for (const [tag] of form.matchAll(/<input [^>]*type="hidden"[^>]*>/g))
    fields[attribute(tag, 'name')] ??= attribute(tag, 'value')
  for (const [, tag = '', options = ''] of form.matchAll(/<select ([^>]*)>(.*?)<\/select>/gs))
    fields[attribute(` ${tag}`, 'name')] = /value="([^"]*)"[^>]* selected/.exec(options)?.[1] ?? ''
  for (const [tag] of form.matchAll(/<input [^>]*type="radio"[^>]*>/g))
    if (/ checked/.test(tag)) fields[attribute(tag, 'name')] = attribute(tag, 'value')
  return fields
}

function attribute(tag: string, name: string): string {
  return (new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '').replaceAll('&amp;', '&')
}

function errorsIn(page: string): string {
  return (/class="error-summary"[\s\S]*?<ul>([\s\S]*?)<\/ul>/.exec(page)?.[1] ?? page.slice(0, 300)).replace(
    /<[^>]+>/g,
    ' ',
  )
}
