/** Verbs that are nouns as often, which a tagger that sees one word at a time takes for nouns: base forms. Written for this project. */
export const HOMOGRAPHS: ReadonlySet<string> = new Set(`abuse access address advance advocate aid aim amount answer appeal approach arm attack attempt average award back ban base battle bear benefit
bid bill blame block board boast bomb book border boost brand break broadcast burn call camp cap care cast cause chair challenge champion change charge check cheer circle claim clash clear close collapse
combat command comment compromise concern conflict contact contest contract contrast control cost count cover crack crash credit cross curb cut damage dance date deal debate decline defeat delay delegate
demand design detail direct display dispute distance document double doubt draft drain dream drive drop dump ease echo edge email end equal escape estimate exercise exchange exit experience exploit export
extract face fail fall favor favour fear feature feed field fight file fill film finance fine finish fire fit fix flag flood flow fly focus force forecast form freeze fuel function fund gain gather grant
ground guarantee guard guide halt hand handle harm head heat hedge help hike hit hold honor honour hope host house hunt hurt impact import increase influence interest interview issue join joke judge
jump kick kill label lack land last launch lead leak lease level license lift light limit link list load lock look loot love lower march mark market mask match matter measure merit mine model monitor
mount move murder name need note notice number object offer open order outnumber own pack paint park pass patrol pay peak permit phone pick pile pilot pin place plan plant play pledge plunge point poison
police poll pool pose position post power practise praise present press pressure price print process produce profit progress project promise prompt protest pull pump purchase push question queue quit
quote race raid rain raise rally range rank rate reach rebel rebound recall record recruit reform refund register regret reign repair repeat report request rescue research reserve resort respect rest result
retreat return reverse review reward ride risk rise rival rock roll rot rule run rush sabotage sail sample sanction scale schedule score screen search seat sense separate serve service set shake shape share
shelter shift ship shop shout show side sign signal sink sleep slide slip slow smell smoke snow sound span spark spell spill split sponsor spot spread spy stage stake stall stand star start state steal stem step
stock stop store storm strain stream stress stretch strike struggle study suffer suit supply support surface surge surprise survey suspect sweep swing switch talk target taste tax tear test tie time top total
touch tour trace track trade trail train transfer transport trap travel treat trick trigger trouble trust turn update upset urge use value veto view visit voice volunteer vote wage wait wake walk want warm
wash waste watch wave wear welcome win wish witness work worry wound wreck yield`.split(/\s+/))
