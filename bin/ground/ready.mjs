import { build, isBuilt } from './build.mjs'
import { install, missingPackages } from './install.mjs'
import { node24 } from './place.mjs'
import { step } from './say.mjs'
import { inTurn } from './turn.mjs'

/**
 * Brings the folder to where the site can run: packages installed, site built. Does only what is missing.
 * @param development also the packages that tests and checks need.
 * @param force builds even when nothing changed.
 * @returns the path of Node 24.
 */
export async function ready({ development = false, built = true, force = false } = {}) {
  if (!missingWork(development, built) && !force) return node24()
  await inTurn(async () => {
    if (needsInstall(development)) await step('Installing packages', install)
    if (built && (force || !isBuilt())) await step('Building the site', build)
  })
  return node24()
}

function missingWork(development, built) {
  return needsInstall(development) || (built && !isBuilt())
}

function needsInstall(development) {
  return !node24() || missingPackages(development).length > 0
}
