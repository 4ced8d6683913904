type Script = { path: string; integrity: string }

/**
 * The scripts of the custom elements. Each is a file of `public` that never changes once other sites have it: they
 * may pin it by this hash. A change is another file, another line here; the last one is given to those who ask now.
 */
export const scripts = [
  {
    path: '/integrer/v1.js',
    integrity: 'sha384-64yjZjFJYt84pWY8H42rDpp63pnR42xXHbIeinzj4F/H7EZSmlb071wXQ5K2n+d6',
  },
  {
    path: '/integrer/v2.js',
    integrity: 'sha384-lL/07g9hdUqk6+59Fl828izYJgUdsrL9Rf7/F1/My9ABHLD+kbmA0t6PwZ9DD5aN',
  },
] as const satisfies Script[]

export const script: Script = scripts[1]
