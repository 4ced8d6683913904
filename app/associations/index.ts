export { isTheme, type Theme, themes } from './rules/theme.ts'
