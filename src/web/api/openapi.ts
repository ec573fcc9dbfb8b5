/** The API in OpenAPI 3.1, made of the same zod schemas that check it: /api/openapi.json, schemas/openapi.json. */
import { createRoute, OpenAPIHono, type z } from '@hono/zod-openapi'
import type { ApiRoute } from './route.js'
import { routes } from './routes.js'
import { problem } from './shapes/common.js'

export const LINES = 'application/x-ndjson'
export const OPENAPI = '/api/openapi.json'

/** Of the API, not of the program: it rises when an answer gets another shape. */
const VERSION = '1.0.0'

const problemAs = (description: string) => ({ description, content: { 'application/problem+json': { schema: problem } } })

function configOf({ path, name, about, params, query, answer, line }: ApiRoute) {
  const content: Record<string, { schema: z.ZodType }> = { 'application/json': { schema: answer } }
  // Each line of the answer is such a value.
  if (line !== null) content[LINES] = { schema: line }
  return createRoute({
    ...{ method: 'get' as const, path, operationId: name, summary: about.en, description: about.vi },
    request: { ...(Object.keys(params.shape).length > 0 ? { params } : {}), query },
    responses: {
      200: {
        description: line === null ? 'The answer.' : 'The answer; as JSON lines where the request accepts application/x-ndjson.',
        content,
      },
      400: problemAs('A parameter is not right.'),
      401: problemAs('Not signed in; only where the desk asks people to sign in.'),
      403: problemAs('The account may not read, or a page of another site asks.'),
      ...(Object.keys(params.shape).length > 0 ? { 404: problemAs('There is no such thing.') } : {}),
    },
  })
}

export function openApiDocument(): object {
  const app = new OpenAPIHono()
  for (const route of routes) app.openAPIRegistry.registerPath(configOf(route))
  return app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'congvan',
      version: VERSION,
      description:
        'Read-only. What letters of Vietnamese public offices say, each value with its sentence. Days are ISO text; unknown is null, never 0.',
      license: { name: 'MIT' },
    },
    servers: [{ url: '/' }],
  })
}
