/** Changes whenever the same text against the same record may be answered otherwise. */
export const ENGINE_VERSION = '18'
