import { squeeze } from '../../kernel/text.ts'

export type UploadProblem = { field: 'fichier' | 'origine'; reason: 'no-file' | 'no-source' | 'long-source' }

/** What is wrong with a form that brings a file, and where its signatures come from. */
export function readUpload(source: string, hasFile: boolean): { source: string; problems: UploadProblem[] } {
  const words = squeeze(source).replace(/\.$/, '')
  const problems: UploadProblem[] = []
  if (!hasFile) problems.push({ field: 'fichier', reason: 'no-file' })
  if (words === '') problems.push({ field: 'origine', reason: 'no-source' })
  if (words.length > 120) problems.push({ field: 'origine', reason: 'long-source' })
  return { source: words, problems }
}
