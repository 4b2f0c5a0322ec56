import fastJsonStringify, { type Schema } from 'fast-json-stringify'
import type { FastifySerializerCompiler } from 'fastify'

type Write = ReturnType<FastifySerializerCompiler<unknown>>

/** By the schema and all that it refers to: a writer depends on nothing else, and one is as good for every app. */
const writers = new Map<string, Write>()

/**
 * Writers of answers. Fastify's own compiles each answer of each route anew, and each time checks every named schema: a second and a half of
 * each start, most of it for the same few problems. Here each distinct schema is compiled once, with the named ones that it reaches.
 */
export const buildSerializer = (schemas: Record<string, unknown>): FastifySerializerCompiler<unknown> => ({ schema }) => {
  const reached = reachedFrom(schema, schemas)
  const key = JSON.stringify([schema, reached])
  const known = writers.get(key)
  if (known !== undefined) return known
  // they are JSON Schemas, which is all that Fastify says of them
  const write: Write = fastJsonStringify(schema as Schema, { schema: reached as Record<string, Schema> })
  writers.set(key, write)
  return write
}

/** The named schemas that a schema refers to, and those that these refer to. */
function reachedFrom (schema: unknown, named: Record<string, unknown>): Record<string, unknown> {
  const reached: Record<string, unknown> = {}
  for (const open = namesIn(schema); open.length > 0;) {
    const name = open.pop()
    if (name === undefined || name in reached || !(name in named)) continue
    reached[name] = named[name]
    open.push(...namesIn(named[name]))
  }
  return reached
}

const namesIn = (schema: unknown): string[] => Array.from(JSON.stringify(schema).matchAll(/(?<="\$ref":")[^"#]+/g), String)
