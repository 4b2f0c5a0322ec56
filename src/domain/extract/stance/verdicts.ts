/** What only a finding says of somebody or something: doors are found open by anybody. */
export const VERDICTS: ReadonlySet<string> = new Set(('guilty liable responsible innocent negligent culpable accountable complicit fit unfit sane insane lawful unlawful illegal ' +
  'constitutional unconstitutional invalid void safe unsafe weak inconclusive insufficient unconvincing flawed credible reliable unreliable effective ineffective harmless harmful').split(' '))
