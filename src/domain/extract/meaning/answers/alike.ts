/** What a noun that answers a claim may call its verb or its object, a line for each: "the request for help" is "asked for aid". */
const GROUPS = `
request requested ask asked asks asking seek sought appeal appealed plea pleaded
help aid assistance support backing assist assisted helped
attack attacked strike struck raid raided bombing bombed assault assaulted shelling shelled
invasion invade invaded
killing killed kill death died dead murder murdered
meeting met meet talks talked
shooting shot shoot shots fired fires firing
deal agreement agreed agree pact accord treaty
payment paid pay bribe bribes bribed
plan plans planned planning intention intends intended intend
sale sold sell sales
purchase bought buy buying
visit visited trip travelled traveled
theft stole stolen steal
leak leaked
threat threatened threaten
decision decided decide
departure left leave leaving quit
arrest arrested detention detained
offer offered proposal proposed
delivery delivered deliver supply supplied
withdrawal withdrew withdraw withdrawn pullout
`

export const ALIKE: ReadonlyMap<string, string> = new Map(GROUPS.trim().split('\n').flatMap(line => {
  const [first = '', ...others] = line.split(' ')
  return [first, ...others].map(other => [other, `=${first}`] as const)
}))
