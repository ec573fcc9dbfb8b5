/** The routes of the API. A new one: in a file of routes/, with its shapes, and a line here; it is then in the document, on the page /api and in the tests. */
import type { ApiRoute } from './route.js'
import { chainRoute, citationsRoute, contradictionsRoute, letterRoute, lettersRoute, searchRoute } from './routes/letters.js'
import { reportRoutes } from './routes/reports.js'
import { deadlinesRoute } from './routes/terms.js'
import { communesRoute, matrixRoute } from './routes/units.js'

export const routes: readonly ApiRoute[] = [
  ...[lettersRoute, letterRoute, deadlinesRoute, communesRoute, matrixRoute, citationsRoute, chainRoute],
  ...[contradictionsRoute, searchRoute, ...reportRoutes],
]
