/** The tables of the record, as queries and migrations know them; those of the match index stand apart, in `schema/match.ts`. */
export * from './schema/access.js'
export * from './schema/attributions.js'
export * from './schema/claims.js'
export * from './schema/columns.js'
export * from './schema/publications.js'
export * from './schema/sources.js'
