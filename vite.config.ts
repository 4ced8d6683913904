import { existsSync } from 'node:fs'
import { type BuildEnvironmentOptions, defineConfig } from 'vite'

/** What the browser receives: a style sheet and a script for each kind of page, fonts, all under names that change with them. */
const client: BuildEnvironmentOptions = {
  emptyOutDir: true,
  manifest: true,
  target: 'es2022',
  cssTarget: ['chrome100', 'firefox100', 'safari15'],
  // A font or image written into the style sheet would break the content policy and be sent to everyone.
  assetsInlineLimit: 0,
  modulePreload: false,
  reportCompressedSize: false,
  rolldownOptions: {
    input: existing(
      'app/ui/styles/main.css',
      'app/ui/styles/explore.css',
      'app/ui/styles/detail.css',
      'app/ui/styles/data-sets.css',
      'app/ui/styles/workshop.css',
      'app/ui/styles/embed.css',
      'app/ui/elements/main.ts',
      'app/ui/elements/workshop.ts',
      // Asked for by its address: the bundler’s own way to bring it later would weigh on every page.
      'app/signatories/elements/live-map.ts',
      // A worker has an address of its own, and imports nothing.
      'app/meetings/elements/live-worker.ts',
    ),
    // What it exports is called by the script of the site, which the bundler does not see.
    preserveEntrySignatures: 'allow-extension',
  },
}

/** What Node runs. Packages stay in node_modules; the project's own files become a few modules. */
const server: BuildEnvironmentOptions = {
  emptyOutDir: true,
  target: 'node24',
  sourcemap: true,
  minify: false,
  rolldownOptions: {
    input: existing(
      'server.ts',
      'cli.ts',
      'app/platform/files/sheets/sheet-worker.ts',
      'app/register/acts/reading/part-thread.ts',
    ),
  },
}

export default defineConfig(({ isSsrBuild }) => ({
  publicDir: existsSync('public') && !isSsrBuild ? 'public' : false,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: isSsrBuild ? server : client,
}))

function existing(...files: string[]): string[] {
  return files.filter((file) => existsSync(file))
}
