import { baseForm, isIrregularPlural } from '../../../lexicon/irregular-forms.js'

/** By its ending, or as an irregular form. */
export const isPast = (lower: string): boolean => /[^e]ed$/.test(lower) || (!lower.endsWith('ing') && baseForm(lower) !== lower && !lower.endsWith('s') && !isIrregularPlural(lower))
