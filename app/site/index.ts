export { forbiddenPage, notFoundPage, tooLargePage, unavailablePage, unexpectedPage } from './refusals.tsx'
