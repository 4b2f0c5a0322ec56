/** Irregular verb forms and plurals by their base, one base a line; the stemmer leads the regular ones home. Written for this project. */
const TABLE = `
arise arose arisen
awake awoke awoken
bear bore borne
beat beaten
become became
begin began begun
bend bent
bind bound
bite bit bitten
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
build built
buy bought
catch caught
choose chose chosen
cling clung
come came
creep crept
deal dealt
dig dug
do does did done
draw drew drawn
drink drank drunk
drive drove driven
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
flee fled
fling flung
fly flew flown flies
forbid forbade forbidden
forecast forecasted
forget forgot forgotten
forgive forgave forgiven
freeze froze frozen
get got gotten
give gave given
go goes went gone
grind ground
grow grew grown
hang hung
have has had
hear heard
hide hid hidden
hold held
keep kept
know knew known
lay laid
lead led
leave left
lend lent
lie lay lain lying
light lit
lose lost
make made
mean meant
meet met
mislead misled
mistake mistook mistaken
oversee oversaw overseen
overtake overtook overtaken
overthrow overthrew overthrown
pay paid
plead pled
prove proven
rebuild rebuilt
ride rode ridden
ring rang rung
rise rose risen
run ran
say said
see saw seen
seek sought
sell sold
send sent
shake shook shaken
shine shone
shoot shot
show shown
shrink shrank shrunk
sing sang sung
sink sank sunk
sit sat
sleep slept
slide slid
speak spoke spoken
speed sped
spend spent
spin spun
stand stood
steal stole stolen
stick stuck
sting stung
strike struck stricken
strive strove
swear swore sworn
sweep swept
swim swam swum
swing swung
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
tread trod
undergo underwent undergone
understand understood
undertake undertook undertaken
uphold upheld
wake woke woken
wear wore worn
weep wept
win won
withdraw withdrew withdrawn
withhold withheld
write wrote written
add added adding
analyse analyses analysed analysing
boycott boycotted boycotting
err erred erring
experience experienced experiencing
free freed frees freeing
interfere interfered interfering
rebuff rebuffed rebuffing
refinance refinanced refinancing
sacrifice sacrificed sacrificing
staff staffed staffing
sue sued sues suing
vie vied vying
be is are was were been being am
life lives
wife wives
knife knives
half halves
leaf leaves
thief thieves
wolf wolves
loaf loaves
crisis crises
basis bases
analysis analyses
criterion criteria
phenomenon phenomena
medium media
datum data
bacterium bacteria
vaccine vaccinated
defence defense
offence offense
licence license
programme program
labour labor
centre center
tonne tonnes ton tons
kilogram kilo kilos kg
kilometre kilometer kilometers kilometres km
metre meter meters metres
litre liter liters litres
percent pct
organise organize
recognise recognize
colour color
favour favor
neighbour neighbor
harbour harbor
behaviour behavior
grey gray
cheque cheques
jewellery jewelry
tyre tyres
aluminium aluminum
ageing aging
large larger largest
high higher highest
low lowest
small smaller smallest
close closer closest
strong stronger strongest
weak weaker weakest
long longer longest
old older oldest
new newer newest
`

/** Nouns with their plurals. */
const PLURALS = 'mp mps, mep meps, child children, schoolchild schoolchildren, grandchild grandchildren, person people, foot feet, tooth teeth, mouse mice, goose geese, ox oxen'
/** What stands before "man" and "men", and before "woman" and "women". */
const MEN = ('  fisher police gun spokes business congress fire crafts service work sea chair sales sports camera crew air infantry horse clergy states fore door post milk marks tribes militia rifle ' +
  'strong oars yachts country herds bonds guards noble towns assembly council news anchor ombuds').split(' ')
const plurals = new Map([
  ...PLURALS.split(', ').map(pair => pair.split(' ')).map(([one = '', more = '']) => [more, one] as const),
  ...MEN.flatMap(first => ['man men', 'woman women'].map(pair => pair.split(' ')).map(([one = '', more = '']) => [first + more, first + one] as const))
])

const bases = new Map(TABLE.trim().split('\n').flatMap(line => {
  const [base = '', ...forms] = line.split(' ')
  return forms.map(form => [form, base] as const)
}))

/** The base of an irregular form or of an American spelling ("gave": "give"); any other word as it is. Lower case. */
export const baseForm = (word: string): string => bases.get(word) ?? plurals.get(word) ?? baseBehind(word) ?? word

/** "Retook", of "retake"; "rebound" and "underground" are words of their own. */
function baseBehind (word: string): string | undefined {
  const [, prefix = '', form = ''] = PREFIXED.exec(word) ?? []
  const base = OTHERS.has(form) ? undefined : bases.get(form)
  return base === undefined ? undefined : prefix + base
}
const PREFIXED = /^(re|over|under|out|mis)(\p{L}{3,})$/u
const OTHERS: ReadonlySet<string> = new Set('bound ground found wound lay sent spoken felt left'.split(' '))

/** "Men", "people": irregular, but no form of a verb. */
export const isIrregularPlural = (word: string): boolean => plurals.has(word)
