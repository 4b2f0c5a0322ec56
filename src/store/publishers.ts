import { eq, sql } from 'drizzle-orm'
import { v7 as newId } from 'uuid'
import type { Connection } from './connection.js'
import { publishers } from './schema.js'

/** The id of the publisher of this name, added when it is new. */
export async function publisherId (connection: Connection, name: string): Promise<string> {
  const [known] = await connection.select({ id: publishers.id }).from(publishers).where(eq(publishers.name, name))
  if (known !== undefined) return known.id
  const id = newId()
  // somebody else may have added it since: an update that changes nothing yields their id
  const [added = { id }] = await connection.insert(publishers).values({ id, name })
    .onConflictDoUpdate({ target: publishers.name, set: { name } })
    .returning({ id: publishers.id })
  return added.id
}

/** The ids of the publishers of this name, in any case: asked for apart, so that the planner of a list knows whether they are common ones. */
export async function publisherIds (connection: Connection, name: string): Promise<string[]> {
  return (await connection.select({ id: publishers.id }).from(publishers).where(sql`lower(${publishers.name}) = lower(${name})`)).map(({ id }) => id)
}
