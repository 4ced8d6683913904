/**
 * The script of the custom elements. It is a file of `public` and never changes once other sites have it: they
 * may pin it by this hash. A change is another file, another line here.
 */
export const script = {
  path: '/integrer/v1.js',
  integrity: 'sha384-64yjZjFJYt84pWY8H42rDpp63pnR42xXHbIeinzj4F/H7EZSmlb071wXQ5K2n+d6',
}
