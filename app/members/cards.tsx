export { DeskLinks } from './views/desk-links.tsx'
