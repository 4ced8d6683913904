// npm run build: builds the site when its sources changed; --force builds it anyway.
import { ready } from './ground/ready.mjs'
import { command } from './ground/say.mjs'

await command(() => ready({ force: process.argv.includes('--force') }))
