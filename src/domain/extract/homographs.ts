/** Verbs that are nouns as often, which a tagger that sees one word at a time takes for nouns: base forms. Written for this project. */
export const HOMOGRAPHS: ReadonlySet<string> = new Set(`abuse access account address advance advocate aid aim alarm amount answer appeal approach arm assault attack attempt author average award back balance ban
bar base battle bear benefit bet bid bill bite blame block blow board boast bomb book boost border bow bowl brand break brief bring bribe broadcast burn bust
call camp campaign cap capture care cast cause center centre chair challenge champion change channel charge chart check cheer circle claim clash clean
clear close collapse combat combine command comment complete compromise concern conflict contact contest contract contrast control cook correct cost count
counter cover crack crash credit cross crown curb cure cut damage dance date deal debate debut decline defeat delay delegate demand design detail direct display
dispute distance document double doubt draft drain dream drive drop dump ease echo edge email end equal escape estimate exchange exercise exit experience
exploit export expose extract eye face fail fall favor favour fear feature feed field fight figure file fill film finance fine finish fire fit fix flag
flood flow fly focus force forecast form forward free freeze fuel function fund gain gather graduate grant ground group guarantee guard guess guide halt halve
hand handle harm head heat hedge help hike hit hold honor honour hope host house hunt hurt impact import increase influence interest interview issue jail
join joke judge jump kick kill label lack land last launch lead leak lease level license lift light limit line link list load loan lock look loot love
lower mail mandate march mark market mask master match matter measure merit message mind mine mistake mix model moderate monitor mount move murder name
narrow near need net network note notice number object offer open order outline outnumber overhaul own pace pack paint park partner pass patrol pay peak
permit phone pick picture pile pilot pin place plan plant play pledge plunge point poison police poll pool pop pose position post power practise praise
premiere present press pressure price print process produce profit progress project promise prompt protest pull pump purchase push question queue quit
quote race raid rain raise rally range rank rate reach reason rebel rebound recall record recruit reform refund regard register regret reign release repair
repeat reply report request rescue research reserve resort respect rest result retreat return reverse review reward ride rise risk rival rock roll rot
round row ruin rule run rush sabotage sail sample sanction scale schedule score screen search seat second secure select sense sentence separate serve service
set shake shape share shelter shift ship shock shoot shop shout show side sign signal sink sleep slide slip slow slump smear smell smoke snow sort sound source span
spark spell spill split sponsor spot spread spy square staff stage stake stall stand star start state steal stem step stock stop store storm strain stream
stress stretch strike struggle study suffer suit supply support surface surge surprise survey suspect swap sweep swing switch table talk target taste tax tear
test thank tie tilt time top total touch tour trace track trade trail train transfer transition transport trap travel treat trick trigger trouble trust turn
tweet update upset urge use value veto view visit voice volunteer vote vow wage wait wake walk want warm wash waste watch wave wear weather welcome win
wish witness word work worry wound wreck yield`.split(/\s+/))

/** Without the ending of a verb's third person. */
export function singular (lower: string): string {
  if (!lower.endsWith('s')) return lower
  return /(?:sh|ch|ss|x|zz|tz)es$/.test(lower) ? lower.slice(0, -2) : lower.endsWith('ies') ? `${lower.slice(0, -3)}y` : lower.slice(0, -1)
}
