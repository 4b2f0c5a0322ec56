/** What somebody may be charged with: "denied murder" is of having committed it. */
export const OFFENCES: ReadonlySet<string> = new Set(`murder manslaughter rape assault arson theft burglary robbery bribery extortion blackmail perjury treason espionage terrorism forgery embezzlement
conspiracy kidnapping harassment negligence trafficking smuggling racketeering libel sabotage treachery plagiarism doping genocide fraud offence offences offense offenses crime crimes
laundering affray molestation stalking homicide larceny battery evasion trespass insurrection sedition indecency incest piracy possession dealing slavery wounding grooming neglect cruelty misappropriation poaching rustling vandalism looting voyeurism hooliganism`.split(/\s+/))
