/**
 * Nouns that say what a person is, a line for those that may stand for one another in an article ("aide", "adviser"). `f` and `m` after a slash mark
 * the gender that a word gives away.
 */
const HEADS = `
spokesman/m spokeswoman/f spokesperson spokespeople press-secretary
aide adviser advisor assistant counsellor counselor consultant
president
leader chief head boss chair chairman/m chairwoman/f chairperson
diplomat envoy ambassador negotiator emissary consul delegate attaché attache rapporteur
minister
secretary
chancellor premier pm taoiseach
official representative functionary source insider officer
director manager executive ceo
analyst expert researcher scientist economist scholar academic professor lecturer fellow associate observer specialist strategist historian
general commander admiral colonel major captain lieutenant marshal
politician lawmaker deputy senator congressman/m congresswoman/f legislator mp parliamentarian councillor councilman/m councilwoman/f assemblyman/m assemblywoman/f alderman/m backbencher
governor mayor
democrat
republican
conservative tory
socialist
liberal
communist
lawyer attorney solicitor barrister counsel prosecutor
judge justice magistrate
journalist reporter correspondent editor columnist blogger anchor vlogger influencer podcaster youtuber streamer
king/m monarch prince/m emperor/m sultan/m emir/m
queen/f princess/f
pope/m bishop archbishop cardinal imam rabbi priest pastor canon monsignor archdeacon curate cleric ayatollah patriarch verger
founder owner founder co-founder entrepreneur businessman/m businesswoman/f billionaire investor financier capitalist industrialist
doctor physician surgeon nurse midwife paediatrician pediatrician dentist psychiatrist pharmacist oncologist cardiologist radiologist epidemiologist virologist neurologist neurosurgeon anaesthetist obstetrician radiographer urologist haematologist gynaecologist paramedic medic
activist campaigner organiser organizer advocate conservationist environmentalist
author writer novelist poet
coach trainer
player captain midfielder goalkeeper defender winger forward batsman bowler quarterback pitcher footballer batter wicketkeeper playmaker fullback fly-half
actor/m actress/f singer comedian presenter photographer filmmaker cameraman/m artist painter sculptor pianist violinist dancer choreographer rapper ballerina/f vocalist frontman/m screenwriter
farmer rancher grower herder beekeeper winemaker vintner fisher trawlerman/m smallholder crofter landowner shepherd cheesemaker
teacher principal headteacher headmaster/m headmistress/f schoolmaster/m schoolmistress/f
student
resident villager neighbour neighbor islander townsman/m
supporter fan shopper passenger commuter customer tourist visitor guest voter protester demonstrator marcher striker participant volunteer parishioner shareholder settler refugee migrant inmate prisoner patient
pensioner retiree applicant donor bidder buyer client caller listener viewer juror recruit cadet trainee apprentice intern graduate parent carer
witness bystander eyewitness
worker employee staffer steelworker autoworker caseworker programmer coder trucker cabbie trader driver pilot docker cleaner waiter/m waitress/f bartender barista cashier clerk receptionist mechanic electrician plumber carpenter janitor
dealer merchant seller
candidate nominee challenger rival incumbent
member
veteran soldier
suspect defendant
victim survivor hostage captive detainee fugitive
vet veterinarian ecologist glaciologist oceanographer climatologist anthropologist geographer statistician mathematician demographer pollster philosopher theologian linguist botanist zoologist biologist chemist physicist geologist volcanologist hydrologist astronomer meteorologist entomologist archaeologist sociologist seismologist geneticist microbiologist immunologist toxicologist nutritionist dietitian
psychologist jurist curator conservator librarian archivist auditor inspector inquisitor ombudsman/m ombudswoman/f engineer architect mediator arbitrator
coordinator co-ordinator facilitator moderator
investigator examiner planner lobbyist informant
warden ranger forester gamekeeper logger firefighter lifeguard guard keeper steward caretaker custodian rescuer responder dispatcher
sheriff detective constable sergeant trooper policeman/m policewoman/f coroner pathologist bailiff registrar commissioner superintendent controller comptroller
dean rector provost vice-chancellor chaplain abbot/m abbess/f vicar prefect
biographer critic translator editor-in-chief playwright composer conductor musician drummer singer guitarist tenor soprano
promoter agent publicist broker trustee treasurer liquidator administrator accountant bookkeeper actuary banker tycoon magnate
cook caterer
barber stylist hairdresser seamstress/f dressmaker masseur/m masseuse/f beautician
barman/m barmaid/f bouncer doorman/m concierge courtier equerry chamberlain butler housekeeper nanny governess chauffeur bodyguard
watchmaker jeweller jeweler goldsmith locksmith blacksmith clockmaker cobbler
welder bricklayer roofer stonemason machinist technician surveyor foreman/m repairman/m handyman/m
sailor seaman/m deckhand crewman/m helmsman/m boatman/m boatswain diver harbourmaster harbormaster master
brigadier corporal sentry infantryman/m
headman/m chieftain
monk/m nun/f deacon friar missionary preacher
physiotherapist psychotherapist therapist optician chiropractor undertaker
climber mountaineer skier hiker rambler camper holidaymaker motorist pedestrian angler surfer kayaker birdwatcher hunter
cartoonist illustrator designer dramatist lyricist choirmaster organist cellist flautist soloist songwriter singer-songwriter bassist saxophonist trumpeter percussionist harpist
classmate schoolmate
umpire referee champion athlete hurdler jockey rider sprinter runner skipper cyclist boxer wrestler swimmer golfer skater gymnast rower fencer archer biathlete triathlete olympian paralympian medallist medalist
publican innkeeper hotelier restaurateur bookseller greengrocer stallholder vendor homeowner householder baker butcher gardener chef shopkeeper tailor miller brewer fisherman/m
complainant plaintiff accused appellant heckler whistleblower dissident gunman/m attacker robber burglar hacker assailant shooter killer thief arsonist looter rioter ringleader accomplice
predecessor successor namesake colleague
cousin friend acquaintance partner teammate flatmate roommate housemate co-author mentor tutor pupil landlord/m landlady/f tenant lodger host rival
duke/m duchess/f earl/m baron/m heir heiress/f
mother/f mum/f mom/f grandmother/f granddaughter/f niece/f aunt/f stepmother/f fiancée/f girlfriend/f wife/f daughter/f sister/f widow/f stepdaughter/f daughter-in-law/f mother-in-law/f
father/m grandfather/m grandson/m nephew/m uncle/m stepfather/m fiancé/m boyfriend/m husband/m dad/m grandad/m son/m brother/m widower/m stepson/m son-in-law/m father-in-law/m
teenager teen youngster
woman/f girl/f schoolgirl/f lady/f
man/m boy/m schoolboy/m gentleman/m
`

interface RoleHead { group: number, gender: 'm' | 'f' | null }

/** Role nouns, singular and lower case; those of one group may name the same person. */
export const ROLE_HEADS: ReadonlyMap<string, RoleHead> = new Map(HEADS.trim().split('\n').flatMap((line, group) => line.split(' ').map(entry => {
  const [noun = '', gender] = entry.split('/')
  return [noun, { group, gender: gender === 'm' || gender === 'f' ? gender : null }] as const
})))

/** The groups that role nouns belong to. */
export function groupsOf (heads: string): ReadonlySet<number> {
  const wanted = new Set(heads.split(' '))
  return new Set([...ROLE_HEADS].filter(([head]) => wanted.has(head)).map(([, { group }]) => group))
}

/** Nouns of a body that speaks through its members, unnamed: many at once. */
export const GROUP_HEADS: ReadonlySet<string> = new Set(`officials staff leaders analysts experts researchers economists scientists lawmakers diplomats ministers sources
authorities observers critics supporters opponents activists residents witnesses prosecutors police investigators doctors lawyers reporters journalists media
people voters protesters workers unions circles insiders families relatives parents countries nations governments allies parties sides rebels separatists troops
forces senators deputies republicans democrats conservatives liberals academics scholars historians advocates campaigners groups companies firms banks
investors traders farmers teachers students advisers advisors aides spokesmen representatives executives commentators strategists pundits opposition public
two pair both mps meps msps tds mlas`.split(/\s+/))

/** Those of the groups whose members are unnamed informants of somebody else: kind `anonymous`, not `group`. */
export const ANONYMOUS_HEADS: ReadonlySet<string> = new Set('official officials source sources insider insiders circles representative representatives person people'.split(' '))

/** Texts that speak. */
export const DOCUMENT_HEADS: ReadonlySet<string> = new Set(`statement statements document documents report reports letter letters memo memorandum communique communiqué declaration
agreement treaty resolution filing filings indictment lawsuit complaint study survey poll transcript email e-mail cable cables paper dossier assessment audit investigation
emails memos posts maps footage logs minutes diary diaries testimony pamphlet leaflet release ruling verdict results findings order note papers records post tweet message article book affidavit review analysis text draft ad advert advertisement video editorial manifesto bill law file files data figures application applications contract contracts invoice invoices receipts petition motion warrant transcripts recording screenshots certificate image images photo photos photograph photographs picture pictures clip clips tape tapes film documentary tweets entry entries screenshot
spreadsheet manual guidelines proposal constitution charter census forecast research statistics accounts biography autobiography memoir obituary blog blogpost tally notice advisory bulletin leaflets prospectus subpoena suit submission
studies surveys polls test tests trial trials experiment experiments meta-analysis analyses terms by-law by-laws bylaws correspondence
copy copies version extract excerpt excerpts readout brochure booklet newsletter guidance register ledger chronicle inscription voicemail presentation slides appendix annex preface testament
data invoice invoices receipts contract contracts messages images photographs certificate certificates payslips recording recordings screenshots spreadsheets files`.split(/\s+/))

/** Nouns that stand for a publication named before. */
export const PUBLICATION_HEADS: ReadonlySet<string> = new Set(`newspaper paper daily magazine weekly outlet broadcaster website tabloid channel network publication
journal station broadsheet periodical portal podcast`.split(/\s+/))

/** Nouns that stand for a body named before. */
export const BODY_HEADS: ReadonlySet<string> = new Set(`ministry government company firm agency organisation organization group bank party union committee commission
council court department office force regulator administration embassy institute university club charity board watchdog authority alliance bloc parliament military
army navy police kremlin carmaker automaker chipmaker drugmaker lender retailer carrier airline operator producer utility giant startup manufacturer insurer
brewer developer maker publisher vineyard hotel supermarket mill factory platform exchange consultancy nonprofit collective choir observatory abbey parish mosque synagogue temple unit
service gallery shipper contractor supplier brand hospital clinic trust palace coastguard museum theatre theater school college church cathedral diocese consulate mission campaign team
crew squad studio label festival orchestra zoo library airport prison jail fund insurer miner tribunal panel inquiry inquest treasury delegation secretariat
laboratory institution shipyard refinery cooperative co-operative syndicate chain brewery creche society academy branch directorate presidency chancellery family line association federation foundation bureau corporation
foundry sawmill tannery distillery winery dairy bakery farm ranch estate railroad railway society lab league club franchise dealership grocer pharmacy bookmaker shop store restaurant cafe pub cinema newsroom
lobby confederation guild institution incubator hospice nursery kindergarten conservatoire university faculty registry inspectorate conglomerate brickworks
casino arena stadium marina nightclub resort smelter wholesaler exporter importer distributor coalition movement militia junta regime outfit think-tank
brigade aquarium constabulary archive archives sanctuary hostel`.split(/\s+/))

/** Trades of firms, before their names in headlines: "Airline Skyjet says". */
export const FIRM_TRADES: ReadonlySet<string> = new Set(`airline carmaker automaker chipmaker drugmaker retailer insurer reinsurer lender utility operator developer producer manufacturer supermarket grocer
startup start-up giant broadcaster shipbuilder shipyard homebuilder housebuilder planemaker engine-maker steelmaker toymaker jeweller jeweler telecoms fintech conglomerate biotech bookmaker brewery refiner landlord`.split(/\s+/))

/** Trades of persons and of firms: "its auditor, NAME". */
export const MAY_BE_FIRMS: ReadonlySet<string> = new Set('auditor accountant broker adviser advisor consultant lawyer surveyor architect contractor supplier'.split(' '))

/** What a body may be as well as somebody: "its owner, NAME". */
export const MAY_BE_BODIES: ReadonlySet<string> = new Set('owner owners maker builder operator founder dealer sponsor publisher supplier partner rival member parent subsidiary unit shareholder investor buyer bidder printer promoter distributor organiser organizer developer landlord insurer liquidator'.split(' '))
