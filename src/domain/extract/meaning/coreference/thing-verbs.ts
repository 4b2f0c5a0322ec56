// Base verbs by what does them, written for this project: the tables behind what is said of a thing rather than of a body.

/** What things do, and hardly a body. */
export const OF_THINGS: ReadonlySet<string> = new Set(`cost last contain include weigh measure leak expire happen occur land crash sink capsize drift float explode detonate burn melt crack burst erupt stem originate date belong
violate breach contravene infringe flow smell taste mutate circulate depict describe mention star fit span stretch house seat consist comprise arrive depart derail collide stand apply rain collapse fall rise climb rust rot freeze
thaw evaporate ferment vary correspond resemble ripen bloom hatch overflow topple tilt list tip ignite smoulder malfunction stall skid overturn dry boil spill fade`.split(/\s+/))

/** What happens to things where nothing is done to another: "it will close", and not "it will close the pool". */
export const CHANGING: ReadonlySet<string> = new Set('run end begin start open close reopen drop increase decrease double triple halve grow shrink break spread pass stop resume continue carry hold reach cover move work hit resemble slow sell feature involve concern disappear vanish stay remain speed'.split(' '))

/** What things would do to others: "it would hurt patients". */
export const EFFECTS: ReadonlySet<string> = new Set(`cause create hurt harm affect threaten benefit endanger destroy damage ruin kill cure prevent boost reduce cut ease improve worsen lead bring make save flood require need mean provide
generate produce raise double allow encourage discourage deter encourage undermine strengthen weaken enable speed disrupt displace pollute replace serve connect link`.split(/\s+/))

/** What is done to things, and hardly to a body. */
export const DONE_TO_THINGS: ReadonlySet<string> = new Set(`send steal sign publish write read deliver deploy draft post broadcast film record photograph translate transmit mail fire launch drop wear eat drink park steer fly pilot
manufacture install paint print forge fabricate invent build open close reopen damage repair rebuild restore demolish destroy sell buy make design draw produce delay cancel postpone schedule turn convert hold test approve pass
adopt ship ground tow raise lift impose extend trigger cause flood feel see hear locate name discover dig plant grow harvest brew bake cook clean remove move switch wire load fill contaminate taint spell use spend value
price take edit doctor fake stage plan budget aim mean intend base confine carry agree ratify repeal overturn uphold strike debate veto table reject count cast complete finish introduce implement phase auction unveil display exhibit lock seal
fit attach connect power fuel generate release lose find recover return burn melt bury store keep kill slaughter cull cut trim round lower halve double freeze scrap shelve abandon suspend withdraw drain spill pollute
infect treat house discontinue phase upgrade modify adapt tune hide advertise charge design dub call cover`.split(/\s+/))

/** What things may do to others, or have, beside. */
export const THINGS_DO: ReadonlySet<string> = new Set(`cause hurt harm affect threaten endanger destroy damage ruin kill cure prevent displace pollute flood deter disrupt protect injure wound trap cover reach hit carry hold feature
involve concern spread break ban forbid allow permit require oblige exempt entitle abolish limit collect supply serve draw attract trigger fail undervalue infect poison release emit crush strike miss show gain name list double triple halve
replace pass jump gut engulf cross exceed`.split(/\s+/))

/** What only somebody or a body does, whether it is done to another or not. */
export const ONE_DOES: ReadonlySet<string> = new Set('call step set listen lobby campaign turn apologise apologize'.split(' '))

/** What nobody does at all, however many speak. */
export const NOBODY_DOES: ReadonlySet<string> = new Set('cost last contain include weigh measure leak expire happen occur rise fall shrink crash explode detonate erupt stem originate contravene infringe taste circulate depict rust rot double triple halve evaporate'.split(' '))
