import type { Lang } from '../platform/languages.ts'
import { messages } from './messages/index.ts'
import type { Publication } from './queries/publications.ts'
import { FewPublications } from './views/list.tsx'

/** On the home page: the latest news everywhere. */
export function LatestNews({ lang, news }: { lang: Lang; news: readonly Publication[] }) {
  const t = messages(lang).home
  const all = { path: '/actualites', words: t.all }
  return <FewPublications {...{ lang, publications: news, id: 'actualites', title: t.title, all }} />
}
