import { stemsOf } from './stem.js'

const MEN: ReadonlySet<string> = stemsOf('brother man men boy son father husband uncle nephew grandson grandfather king prince actor waiter widower bridegroom gentleman male')
const WOMEN: ReadonlySet<string> = stemsOf('sister woman women girl daughter mother wife aunt niece granddaughter grandmother queen princess actress waitress widow bride lady female')

/** Whether of two stems one tells men and the other one women. */
export const tellTwoSexes = (a: string, b: string): boolean => MEN.has(a) !== MEN.has(b) && WOMEN.has(a) !== WOMEN.has(b)
