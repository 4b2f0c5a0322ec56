/** Nouns for what somebody claims, singular: "rejected the claim" denies, "rejected the offer" does not. */
const CLAIMS = `claim report allegation accusation assertion rumour rumor insinuation charge suggestion notion idea speculation statement story article account
narrative assumption contention implication theory remark comment characterisation characterization perception finding conclusion view interpretation version hoax
conspiracy news coverage testimony revelation suspicion talk gossip tale hypothesis hearsay assumption explanation slur smear imputation speculations
whisper rumblings chatter scuttlebutt contention thesis depiction portrayal innuendo complaint description recollection affirmation averment proposition
fear worry concern premise testimony reading canard falsehood myth legend misconception fallacy`.split(/\s+/)

/** The same in the plural, too; "talks" are held, and "talk" is not. */
export const CLAIM_NOUNS: ReadonlySet<string> = new Set(CLAIMS.flatMap(noun => [noun, noun.endsWith('y') ? noun.slice(0, -1) + 'ies' : noun + 's']).filter(noun => noun !== 'talks'))

/** Of these, the ones that are claims only where they go on: "the idea that P"; "the idea of a coalition" is a plan. */
export const IDEAS: ReadonlySet<string> = new Set('fear fears worry worries concern concerns idea ideas notion notions view views theory theories hypothesis hypotheses conclusion conclusions'.split(' '))

/** Of these, the ones that need no article to be such as were told of: "denied allegations". */
export const BARE_CLAIMS: ReadonlySet<string> = new Set('claims reports allegations accusations charges rumours rumors suggestions assertions speculation insinuations'.split(' '))

/** Of these, what anybody says or thinks: to call a remark outrageous is to find fault with it, not to deny it. */
export const OPINION_NOUNS: ReadonlySet<string> = new Set(`remark remarks comment comments statement statements view views perception perceptions conclusion conclusions interpretation interpretations
testimony finding findings characterisation characterization description descriptions complaint complaints coverage interview interviews depiction depictions portrayal portrayals talk gossip
tweet tweets post posts message messages letter letters book comparison comparisons parallel poster posters speech document documents notice notices flyer flyers leaflet leaflets decree decrees
theory theories hypothesis idea ideas notion notions`.split(/\s+/))

/** What somebody has said or written, whatever it was: to reject a remark is to disagree with it, or to find it out of place. */
export const UTTERANCES: ReadonlySet<string> = new Set('remark remarks comment comments view views tweet tweets post posts message messages letter letters book books speech speeches interview interviews'.split(' '))

/** What somebody has said against a claim: to call one false is to state the claim. */
export const DENIAL_NOUNS: ReadonlySet<string> = new Set('denial denials rebuttal rebuttals refutation refutations disclaimer disclaimers disavowal repudiation'.split(' '))

/** Nouns for what somebody has said, be it for a claim or against it. */
export const STATEMENT_NOUNS: ReadonlySet<string> = new Set([...DENIAL_NOUNS, ...'statement statements assurance assurances explanation response answer reply'.split(' ')])

/** Nouns that only numbers answer to. */
export const FIGURE_NOUNS: ReadonlySet<string> = new Set('figure figures number numbers statistic statistics tally toll total totals estimate estimates count'.split(' '))

/** Of these, the ones that a publication makes: they answer to what a publication is on record with. */
export const REPORT_NOUNS: ReadonlySet<string> = new Set('report reports story stories article articles coverage account accounts news'.split(' '))

/** Those that lay something on somebody. */
export const ACCUSATION_NOUNS: ReadonlySet<string> = new Set('accusation accusations allegation allegations charge charges insinuation insinuations suspicion suspicions'.split(' '))

/** Wrongs that nobody is given: to deny one is to deny having done it. */
export const WRONGS: ReadonlySet<string> = new Set(`cover-up wrongdoing involvement responsibility bribery corruption fraud collusion hacking spying doping cheating bullying harassment abuse racism sexism bias
misconduct malpractice torture massacre atrocities killings rift affair plot leak leaks spill blame blackmail negligence discrimination rigging tampering meddling interference plagiarism brutality
infidelity favouritism favoritism nepotism coercion espionage sabotage complicity guilt liability fault
existence presence occurrence impropriety culpability match-fixing price-fixing vote-rigging ill-treatment mistreatment beating beatings killing killings shooting shootings looting stabbing
attack attacks raid raids airstrike airstrikes bombing shelling ambush invasion incursion crackdown purge coup outbreak explosion blast deletion destruction falsification manipulation deception
dumping kickback kickbacks bribe bribes collaboration
theft backdating overcharging profiteering nepotism split feud fallout quarrel infighting mutiny deliveries shipments resignations layoffs shortages breach breaches violation violations`.split(/\s+/))

/** What two have with each other; to deny some of it is to deny that it was, unless somebody is denied it. */
export const DEALINGS: ReadonlySet<string> = new Set('deal deals pact pacts talks negotiations romance relationship row rows spat clash dealings liaison conversation conversations arrangement arrangements agreement agreements'.split(' '))

/** What there was or was not, whoever did it. */
export const HAPPENINGS: ReadonlySet<string> = new Set('outbreak outbreaks epidemic epidemics explosion explosions blast blasts leak leaks spill spills massacre shortage shortages rift feud mutiny mistake mistakes error errors failing failings shortcomings lapse lapses irregularity irregularities oversight flaw flaws'.split(' '))

/** What is denied to somebody rather than denied as a claim: "denied him entry", "denied the motion". */
export const WITHHELD: ReadonlySet<string> = new Set(`extension extensions visit visits motions entry access visa visas bail permission request requests motion appeal application applications petition license
licence asylum parole right rights treatment care coverage payment service services benefits release clearance opportunity chance boarding overflight credit loan loans insurance vote passage docking landing membership funding admission custody citizenship
recognition food water medicine medication painkillers sleep counsel shelter victory foothold space platform promotion tenure leave compensation`.split(/\s+/))

/** What shows or tells something and can be called false; to reject it is another matter. */
export const FALSIFIABLE: ReadonlySet<string> = new Set(`footage photograph photographs photo photos picture pictures image images video videos clip clips recording recordings tape tapes document documents memo
memos letter letters dossier passage post posts tweet tweets message messages screenshot screenshots chapter book paper file files theory theories decree decrees leaflet leaflets flyer flyers poster posters notice notices
forecast forecasts estimate estimates figure figures number numbers headline headlines meme memes email emails e-mail e-mails cable cables transcript transcripts table tables chart charts
map maps quote quotes quotation quotations attribution passage passages memoir memoirs biography profile documentary broadcast programme screengrab screengrabs photo-montage recording
information data affidavit affidavits diary diaries signature signatures assessment assessments analysis label labels comparison comparisons parallel timeline chronology list lists ranking audio speech interview wording translation`.split(/\s+/))

/** Participles of claiming: "posts | claiming | that P". */
export const CLAIMING = /^(?:claim|say|alleg|suggest|stat|report|purport)ing$/
