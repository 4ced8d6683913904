// npm run dev: serves the site, builds and restarts it at each change.
import { watch } from 'node:fs'
import { join } from 'node:path'
import { root } from './ground/place.mjs'
import { ready } from './ground/ready.mjs'
import { command, say } from './ground/say.mjs'
import { startSite } from './ground/serve.mjs'

const watched = ['app', 'db', 'public']
let site
let wanted = 0

await command(async () => {
  await ready({ development: true })
  await restart()
  for (const folder of watched) watchFolder(join(root, folder))
})

process.on('exit', () => site?.kill('SIGTERM'))

function watchFolder(folder) {
  try {
    watch(folder, { recursive: true }, (_, name) => {
      if (/\.(tsx?|css|sql|json|svg|typ)$/.test(name ?? '') && !/\.test\./.test(name)) changed()
    })
  } catch (error) {
    if (error.code !== 'ENOENT') throw error
  }
}

// Editors write a file several times: wait until they are done, then build once.
function changed() {
  const mine = ++wanted
  setTimeout(async () => {
    if (mine !== wanted) return
    try {
      await ready({ development: true })
      await restart()
    } catch (error) {
      say(error.message)
    }
  }, 150)
}

async function restart() {
  if (site && site.exitCode === null) {
    const gone = new Promise((resolve) => site.once('exit', resolve))
    site.kill('SIGTERM')
    await gone
  }
  site = startSite({ NODE_ENV: 'development' })
}
