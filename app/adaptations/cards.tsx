export { WorkFrame, type WorkProps } from './views/work-nav.tsx'
