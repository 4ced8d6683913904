import { get, type Route } from '../platform/http/route.ts'
import { charter, comparison, version, versionPaper, versions, versionsFeed, versionText } from './pages.tsx'
import './tables.ts'

export const routes: Route[] = [
  get('/charte', 'public', charter, { cached: true }),
  get('/charte/versions', 'public', versions, { cached: true }),
  get('/charte/versions.atom', 'public', versionsFeed, { cached: true, open: true }),
  get('/charte/versions/:number{[1-9][0-9]{0,5}}', 'public', version, { cached: true }),
  get('/charte/versions/:number{[1-9][0-9]{0,5}\\.txt}', 'public', versionText, { cached: true }),
  get('/charte/versions/:number{[1-9][0-9]{0,5}\\.pdf}', 'public', versionPaper, { cached: true }),
  get('/charte/comparer/:before{[1-9][0-9]{0,5}}/:after{[1-9][0-9]{0,5}}', 'public', comparison, {
    cached: true,
  }),
]
