/** The API's document as a judge: what a route's answer must look like by what it says itself, and not by the schemas that it was made of. */
import { z } from 'zod'

interface Content {
  readonly content?: Readonly<Record<string, { readonly schema: object }>>
}

export interface Operation {
  readonly operationId: string
  readonly parameters?: readonly { readonly name: string; readonly in: 'path' | 'query'; readonly required?: boolean }[]
  readonly responses: Readonly<Record<string, Content>>
}

export interface Document {
  readonly openapi: string
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: { readonly schemas: Readonly<Record<string, object>> }
}

/** By path, status and media type: a sentence for each thing that is not as the document says. A field that it does not name is one of them. */
export function judgeOf({ paths, components }: Document): (path: string, status: number, type: string, answer: unknown) => string[] {
  const definitions = Object.fromEntries(Object.entries(components.schemas).map(([name, schema]) => [name, closed(schema)]))
  const judges = new Map<string, z.ZodType>()
  return (path, status, type, answer) => {
    const schema = paths[path]?.['get']?.responses[String(status)]?.content?.[type]?.schema
    if (schema === undefined) return [`${path} ${status} ${type} is not in the document`]
    const key = `${path} ${status} ${type}`
    const judge = judges.get(key) ?? z.fromJSONSchema({ ...closed(schema), $defs: definitions } as Parameters<typeof z.fromJSONSchema>[0])
    judges.set(key, judge)
    const { error } = judge.safeParse(answer)
    return (error?.issues ?? []).map((issue) => `${issue.path.join('/')}: ${issue.message}`)
  }
}

/** Every object is what the document names and nothing else; references as a schema of its own has them. */
function closed(schema: unknown): object {
  if (Array.isArray(schema)) return schema.map((s: unknown) => (typeof s === 'object' && s !== null ? closed(s) : (s as object)))
  const told = Object.entries(schema as Record<string, unknown>).map(([name, value]): [string, unknown] => [
    name,
    name === '$ref'
      ? String(value).replace('#/components/schemas/', '#/$defs/')
      : typeof value === 'object' && value !== null
        ? closed(value)
        : value,
  ])
  const made = Object.fromEntries(told)
  return 'properties' in made && 'type' in made && !('additionalProperties' in made) ? { ...made, additionalProperties: false } : made
}
