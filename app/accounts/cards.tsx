export { Asked } from './views/asked.tsx'
