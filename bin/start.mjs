// npm start: installs what is missing, builds what changed, serves the site until Ctrl-C.
import { ready } from './ground/ready.mjs'
import { command } from './ground/say.mjs'
import { runSite } from './ground/serve.mjs'

await command(async () => {
  await ready()
  process.exit(await runSite())
})
