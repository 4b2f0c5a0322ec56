import { Type, type Static, type TSchema } from 'typebox'

/**
 * A reference to a named schema, so that the API description shows one component per noun and not a copy per use.
 * The static type is the named schema's own.
 */
export const ref = <T extends TSchema & { $id?: string }>(schema: T) => Type.Unsafe<Static<T>>({ $ref: `${schema.$id ?? ''}#` })

/** The same, or null: for what may be absent on record. */
export const nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()])
