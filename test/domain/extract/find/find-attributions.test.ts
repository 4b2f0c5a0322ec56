import t from 'tap'
import { findAttributions } from '../../../../src/domain/extract/find/find-attributions.js'
import { readDocument } from '../../../../src/domain/extract/read-document.js'
import { foundIn } from './found-in.js'

type Row = readonly [text: string, ...found: string[]]

const tables: Record<string, Row[]> = {
  'whom it cites, in between': [
    ['The Ledger reported on Sunday, citing two officials, that Peru had paid.', 'verb [The Ledger] <reported> {Peru had paid} via two officials'],
    ['The Ledger said, quoting a memo seen by the paper, that Peru had paid.', 'verb [The Ledger] <said> {Peru had paid} via a memo']
  ],
  'verbs that look like nouns and adjectives': [
    ['The agent, Ana Ruiz, alleged that the club had lied.', 'verb [The agent, Ana Ruiz] <alleged> {the club had lied}'],
    ['Kestrel Bank plans to cut jobs, three people said.', 'verb [three people] <said> {Kestrel Bank plans to cut jobs}'],
    ['The alleged theft happened, police said.', 'verb [police] <said> {The alleged theft happened}'],
    ['Her doctor claims nobody came.', 'verb [Her doctor] <claims> {nobody came}'],
    ['A woman claims Ruiz has sold it.', 'verb [A woman] <claims> {Ruiz has sold it}'],
    ['The insurance claims the firm paid were small.']
  ],
  'a source with a hyphen': [
    ['It shut, the Lima-based company said.', 'verb [the Lima-based company] <said> {It shut}'],
    ['It shut, the 34-year-old driver said.', 'verb [the 34-year-old driver] <said> {It shut}'],
    ['It shut, President-elect Ana Ruiz said.', 'verb [President-elect Ana Ruiz] <said> {It shut}'],
    ['It has shut, said the customs chief, Ana Ruiz.', 'verb [the customs chief, Ana Ruiz] <said> {It has shut}']
  ],
  'a quote': [
    ['“We have no plan,” the mayor said.', 'verb [the mayor] <said> {We have no plan}'],
    ['“We have no plan,” said the mayor, Ana Ruiz.', 'verb [the mayor, Ana Ruiz] <said> {We have no plan}'],
    ['“We have no plan”, said Ruiz, the mayor of Lima.', 'verb [Ruiz, the mayor of Lima] <said> {We have no plan}'],
    ['“We have no plan,” Ruiz said, “and we need none.”', 'verb [Ruiz] <said> {We have no plan | and we need none}'],
    ['“We have no plan,” Ruiz said. “We need none.”', 'verb [Ruiz] <said> {We have no plan | We need none}'],
    ['"It is safe," Ruiz said after the vote. "We checked it."', 'verb [Ruiz] <said> {It is safe | We checked it}'],
    ['Ruiz said: “We have no plan.”', 'verb [Ruiz] <said> {We have no plan}'],
    ['Ruiz told the council, “We have no plan.”', 'verb [Ruiz] <told> {We have no plan}'],
    ['“No,” she said.', 'verb [she] <said> {No}'],
    ['The mayor was blunt: “We have no plan,” she said.', 'verb [she] <said> {We have no plan}'],
    ['The bridge has “no future” at all, said the mayor.', 'verb [the mayor] <said> {The bridge has “no future” at all}'],
    ['“We have no plan,” said Ana Ruiz, who leads the town.', 'verb [Ana Ruiz, who leads the town] <said> {We have no plan}'],
    ['“We have no plan,” said Ana Ruiz, a lawyer accused of fraud.', 'verb [Ana Ruiz, a lawyer accused of fraud] <said> {We have no plan}'],
    ['“We go,” said a man who leads the town.', 'verb [a man who leads the town] <said> {We go}'],
    ['“We go,” said Ruiz, Monday.', 'verb [Ruiz] <said> {We go}'],
    ['“We go,” said Ruiz, a lawyer warning of floods.', 'verb [Ruiz, a lawyer warning of floods] <said> {We go}'],
    ['“We go,” said Ruiz, a lawyer working for the town.', 'verb [Ruiz, a lawyer working for the town] <said> {We go}'],
    ['“We go,” said Ruiz, who leads the town', 'verb [Ruiz, who leads the town] <said> {We go}'],
    ['“We go,” said Ana Ruiz (R-Ohio).', 'verb [Ana Ruiz (R-Ohio)] <said> {We go}'],
    ['“We go,” said Ana Ruiz (who else.', 'verb [Ana Ruiz] <said> {We go}'],
    ['“We go,” said the mayor of.', 'verb [the mayor] <said> {We go}'],
    ['“We go,” said Ruiz and Lopez.', 'verb [Ruiz and Lopez] <said> {We go}'],
    ['“We go,” said Ruiz and left.', 'verb [Ruiz] <said> {We go}'],
    ['“We go,” said Ruiz in 2012.', 'verb [Ruiz] <said> {We go}'],
    ['“We go,” Ruiz said that day.', 'verb [Ruiz] <said> {We go}'],
    ['“We go,” Ruiz said smiling.', 'verb [Ruiz] <said> {We go}'],
    ['others,” Ruiz said.'],
    ['“We go,” Ruiz said. “We', 'verb [Ruiz] <said> {We go}'],
    ['Ruiz said “we have no plan”.', 'verb [Ruiz] <said> {we have no plan}'],
    ['On Monday, Ruiz said, “We have no plan.”', 'verb [Ruiz] <said> {We have no plan}'],
    ['On Monday, said Ruiz.'],
    ['“We go,” Ruiz told the council.', 'verb [Ruiz] <told> {We go}'],
    ['The interests of others,” Ruiz said.'],
    ['“We go,” Ruiz said, adding that it was time. “We must.”', 'verb [Ruiz] <said> {We go | We must}', 'participle [Ruiz] <adding> {it was time}'],
    ['Ruiz said it was “really over.” “We go.”', 'verb [Ruiz] <said> {it was “really over.” | We go}'],
    ['“Go,” said Ruiz and Lopez left.', 'verb [Ruiz] <said> {Go}'],
    ['Ruiz told visiting engineers, “We go.”', 'verb [Ruiz] <told> {We go}'],
    ['The interests of others”, Lopez said.']
  ],
  'contents before their cue': [
    ['The bridge will reopen in May, the ministry said on Tuesday.', 'verb [the ministry] <said> {The bridge will reopen in May}'],
    ['The bridge, the ministry said, will reopen in May.', 'verb [the ministry] <said> {The bridge | will reopen in May}'],
    ['But the bridge is safe, Ruiz said, and trains are running.', 'verb [Ruiz] <said> {the bridge is safe | and trains are running}'],
    ['The bridge is safe — Ruiz said — the trains run.', 'verb [Ruiz] <said> {The bridge is safe | the trains run}'],
    ['After the flood, the bridge is safe, Ruiz said.', 'verb [Ruiz] <said> {After the flood, the bridge is safe}'],
    ['The bridge is safe, as Ruiz noted.', 'verb [Ruiz] <noted> {The bridge is safe}'],
    ['A report caused a stir: the bridge is unsafe, the Herald reported, citing engineers.',
      'verb [the Herald] <reported> {the bridge is unsafe} via engineers'],
    ['On Monday, Ruiz said.'],
    ['Sorry, Ruiz said.'],
    ['A good day, Ruiz said.'],
    ['It is over, Ruiz said, who left.', 'verb [Ruiz] <said> {It is over}'],
    ['It is over, Ruiz said, a fact.', 'verb [Ruiz] <said> {It is over}']
  ],
  'contents after their cue': [
    ['In a statement the ministry said the bridge will reopen.', 'verb [the ministry] <said> {the bridge will reopen}'],
    ['Ruiz said Tuesday the bridge was safe.', 'verb [Ruiz] <said> {the bridge was safe}'],
    ['Last week the ministry said that the bridge was safe.', 'verb [the ministry] <said> {the bridge was safe}'],
    ['Ruiz on Monday said the bridge was safe.', 'verb [Ruiz] <said> {the bridge was safe}'],
    ['Ruiz said earlier this month that the bridge was safe.', 'verb [Ruiz] <said> {the bridge was safe}'],
    ['Ruiz said on “Good Morning Lima” that the bridge was safe.', 'verb [Ruiz] <said> {the bridge was safe}'],
    ['Ruiz said on Lima TV’s “Good Morning” that the bridge was safe.', 'verb [Ruiz] <said> {the bridge was safe}'],
    ['Ruiz said (in Spanish) that the bridge was safe.', 'verb [Ruiz] <said> {the bridge was safe}'],
    ['Ruiz said, among other things, that the bridge was safe.'],
    ['Ruiz told reporters in Lima, Peru, that the bridge was safe.', 'verb [Ruiz] <told> {the bridge was safe}'],
    ['Ruiz told voters the bridge was safe.', 'verb [Ruiz] <told> {the bridge was safe}'],
    ['As Ruiz put it, the bridge is safe.', 'verb [Ruiz] <put it> {the bridge is safe}'],
    ['While Ruiz said that the bridge was safe, Lopez closed it.', 'verb [Ruiz] <said> {the bridge was safe}'],
    ['Officials say the bridge is safe, but engineers warn that it has cracks.',
      'verb [Officials] <say> {the bridge is safe}', 'verb [engineers] <warn> {it has cracks}'],
    ['Ruiz said the bridge was safe; Lopez closed it.', 'verb [Ruiz] <said> {the bridge was safe}'],
    ['The town (Ruiz said it was rich) has no bridge.', 'verb [Ruiz] <said> {it was rich}'],
    ['Ruiz fears that the two towns will merge – and warns Lopez of that.', 'verb [Ruiz] <fears> {the two towns will merge}'],
    ['Ruiz said the plan is ready and Lopez hopes that it works.',
      'verb [Ruiz] <said> {the plan is ready and Lopez hopes that it works}', 'verb [Lopez] <hopes> {it works} through Ruiz'],
    ['Ruiz said in a statement the bridge was safe.', 'verb [Ruiz] <said> {the bridge was safe}'],
    ['Ruiz said on Monday the bridge was safe.', 'verb [Ruiz] <said> {the bridge was safe}'],
    ['Ruiz said in the past the bridge was safe.', 'verb [Ruiz] <said> {in the past the bridge was safe}'],
    ['Ruiz said (in Spanish that the bridge was safe.', 'verb [Ruiz] <said> {(in Spanish that the bridge was safe}'],
    ['Ruiz said on “A Very Long Name of a Show That Nobody Saw” that it was safe.',
      'verb [Ruiz] <said> {on “A Very Long Name of a Show That Nobody Saw” that it was safe}'],
    ['Ruiz told.'],
    ['Ruiz said building it was hard.', 'verb [Ruiz] <said> {building it was hard}'],
    ['Ruiz said that; nobody heard.'],
    ['Ruiz said: –'],
    ['Ruiz said: – it is safe.', 'verb [Ruiz] <said> {it is safe}'],
    ['Ruiz said the bridge (in Lima) was safe.', 'verb [Ruiz] <said> {the bridge (in Lima) was safe}'],
    ['While Ruiz said “it is safe,” Lopez closed it.', 'verb [Ruiz] <said> {it is safe}'],
    ['Ruiz warned Monday the bridge was unsafe.', 'verb [Ruiz] <warned> {the bridge was unsafe}'],
    ['Ruiz told reporters Lopez was ill.', 'verb [Ruiz] <told> {Lopez was ill}'],
    ['Ruiz told leading engineers that it was safe.', 'verb [Ruiz] <told> {it was safe}'],
    ['Ruiz said it was safe; Lopez said it was not.', 'verb [Ruiz] <said> {it was safe}', 'verb [Lopez] <said> {it was not}'],
    ['Ruiz left as Lopez said it was safe.', 'verb [Lopez] <said> {it was safe}'],
    ['It rained, as Ruiz.'],
    ['Ruiz is warning that the bridge is unsafe.', 'verb [Ruiz] <is warning> {the bridge is unsafe}'],
    ['Ruiz promised to be fair and pledged to “fix it”.', 'verb [Ruiz] <promised> {to be fair}', 'verb [Ruiz] <pledged> {to “fix it”}'],
    ['Ruiz said losing it was hard.', 'verb [Ruiz] <said> {losing it was hard}'],
    ['Ruiz said:']
  ],
  'according to': [
    ['According to Ruiz, the bridge is safe.', 'according-to [Ruiz] <According to> {the bridge is safe}'],
    ['According to a poll conducted by the Herald, the town is rich.', 'according-to [a poll conducted by the Herald] <According to> {the town is rich}'],
    ['The bridge will reopen in May, according to the ministry, which owns it.',
      'according-to [the ministry, which owns it] <according to> {The bridge will reopen in May}'],
    ['The bridge, according to the ministry, will reopen in May.', 'according-to [the ministry] <according to> {The bridge | will reopen in May}'],
    ['The bridge will reopen according to the ministry.', 'according-to [the ministry] <according to> {The bridge will reopen}'],
    ['All went according to plan. It goes according to.'],
    ['According to police, the bridge is safe.', 'according-to [police] <According to> {the bridge is safe}'],
    ['According to police in Lima, the bridge is safe.', 'according-to [police in Lima] <According to> {the bridge is safe}'],
    ['Lopez said the bridge is safe, according to the ministry.',
      'verb [Lopez] <said> {the bridge is safe} through the ministry', 'according-to [the ministry] <according to> {Lopez said the bridge is safe}'],
    ['According to Ruiz the bridge that was built over the river in the old town before the great war of the last century is now safe again.']
  ],
  'who speaks': [
    ['A doctor who treated them confirmed that they were ill.', 'verb [A doctor who treated them] <confirmed> {they were ill}'],
    ['A nurse who had been with her said that the ward was full.', 'verb [A nurse who had been with her] <said> {the ward was full}'],
    ['A porter who works there told police that the ward was full.', 'verb [A porter who works there] <told> {the ward was full}'],
    ['A porter who saw it all said that the ward was full.', 'verb [A porter who saw it all] <said> {the ward was full}'],
    ['He met the porter who told her that the ward was full.', 'verb [the porter] <told> {the ward was full}'],
    ['They both said that the ward was full.', 'verb [They both] <said> {the ward was full}'],
    ['Ana Ruiz, who finished second, said the bike “climbed like a goat”.', 'verb [Ana Ruiz, who finished second] <said> {the bike “climbed like a goat”}'],
    ['Ruiz declined to comment on whether the bridge was safe.', 'verb [Ruiz] <declined to comment on> {whether the bridge was safe}'],
    ['Ana Ruiz, the director of the Centre for Roads, Rivers and Bridges, explained that the bridge was safe.',
      'verb [Ana Ruiz, the director of the Centre for Roads, Rivers and Bridges] <explained> {the bridge was safe}'],
    ['Ruiz, speaking in Lima, said the bridge was safe.', 'verb [Ruiz] <said> {the bridge was safe}'],
    ['The mayor – a friend of Lopez – said the bridge was safe.', 'verb [The mayor – a friend of Lopez] <said> {the bridge was safe}'],
    ['Senator Ana Ruiz (R-Ohio) said the bridge was safe.', 'verb [Senator Ana Ruiz (R-Ohio)] <said> {the bridge was safe}'],
    ['A document leaked to a newspaper showed that the bridge was unsafe.', 'verb [A document leaked to a newspaper] <showed> {the bridge was unsafe}'],
    ['Engineers who built the bridge said that it was safe.', 'verb [Engineers who built the bridge] <said> {it was safe}'],
    ['Ruiz, who denied taking money, said she would stay.', 'verb [Ruiz] <denied> {taking money}', 'verb [Ruiz, who denied taking money] <said> {she would stay}'],
    ['Lopez met with Ana Ruiz, secretary of the council, who called for closer cooperation.',
      'verb [Ana Ruiz, secretary of the council] <called for> {closer cooperation}'],
    ['Lopez met Ruiz and officials said it was short.', 'verb [officials] <said> {it was short}'],
    ['Chile and Peru said the war was over.', 'verb [Chile and Peru] <said> {the war was over}'],
    ['The U. S. said the war was over.', 'verb [The U. S.] <said> {the war was over}'],
    ['Nearly 40 engineers said the bridge was unsafe.', 'verb [Nearly 40 engineers] <said> {the bridge was unsafe}'],
    ['I said the bridge was safe.'],
    ['Judicial Watch President Tom Fitton said it was over.', 'verb [Judicial Watch President Tom Fitton] <said> {it was over}'],
    ['To voters Lopez said it was over.', 'verb [voters Lopez] <said> {it was over}'],
    ['a) Ruiz) said it was over.'],
    ['Leading engineers said it was over.', 'verb [engineers] <said> {it was over}'],
    ['The leading engineers said it was over.', 'verb [The leading engineers] <said> {it was over}'],
    ['He left and Ruiz said it was over.', 'verb [Ruiz] <said> {it was over}'],
    ['Meanwhile Ruiz said it was over.', 'verb [Ruiz] <said> {it was over}'],
    ['Said nothing. Denies all of it.'],
    ['Who said that it was safe.'],
    ['May said it was safe.'],
    ['Ruiz, “the boss”, said it was safe.'],
    ['Lopez saw her, a lawyer, who called for peace.', 'verb [a lawyer] <called for> {peace}'],
    ['Earlier the ministry said it was over.', 'verb [the ministry] <said> {it was over}'],
    ['It rained, Monday said.', 'verb [Monday] <said> {It rained}'],
    ['A leaked document showed that it was safe.', 'verb [A leaked document] <showed> {it was safe}']
  ],
  'shared and understood sources': [
    ['Ruiz said the bridge was safe and denied that it had cracks.', 'verb [Ruiz] <said> {the bridge was safe}', 'verb [Ruiz] <denied> {it had cracks}'],
    ['The mayor opened the bridge and said that it was safe.', 'verb [The mayor] <said> {it was safe}'],
    ['Ruiz also called for new elections, and warned against delay.', 'verb [Ruiz] <also called for> {new elections}', 'verb [Ruiz] <warned against> {delay}'],
    ['Ruiz told reporters that the bridge was safe, adding that trains run again.',
      'verb [Ruiz] <told> {the bridge was safe}', 'participle [Ruiz] <adding> {trains run again}'],
    ['“We have no plan,” Ruiz said, adding: “We need none.”', 'verb [Ruiz] <said> {We have no plan}', 'participle [Ruiz] <adding> {We need none}'],
    ['Lopez praised the bridge, adding that it was safe.', 'participle [Lopez] <adding> {it was safe}'],
    ['The bridge was closed, with officials warning that it had cracks.', 'participle [officials] <warning> {it had cracks}'],
    ['The mayor issued a statement saying the bridge was safe.', 'verb [The mayor] <issued a statement saying> {the bridge was safe}'],
    ['People saying that the bridge is safe are wrong.'],
    ['The bridge is famous for saying nothing.'],
    ['Any saying that it is safe is old.'],
    ['Ruiz called it “safe” adding that trains run.', 'verb [Ruiz] <called> {it “safe”}', 'participle [Ruiz] <adding> {trains run}'],
    ['Ruiz said it was safe, but Lopez denied it, saying that it had cracks.',
      'verb [Ruiz] <said> {it was safe}',
      'verb [Lopez] <denied> {it}',
      'participle [Lopez] <saying> {it had cracks}'],
    ['Fine, adding that it was safe.'],
    ['It ended with officials warning that it had cracks.', 'participle [officials] <warning> {it had cracks}'],
    ['The mayor has quietly opened the bridge, adding that it was safe.', 'participle [The mayor] <adding> {it was safe}'],
    ['When it rained, the mayor opened the bridge, adding that it was safe.', 'participle [the mayor] <adding> {it was safe}'],
    ['Ruiz, who leads the town, opened the bridge, adding that it was safe.', 'participle [Ruiz, who leads the town] <adding> {it was safe}'],
    ['The mayor quietly opened the bridge, adding that it was safe.', 'participle [The mayor] <adding> {it was safe}'],
    ['Adding that it was safe, Ruiz left.', 'participle [Ruiz] <Adding> {it was safe}']
  ],
  'denial, refusal and ignorance': [
    ['The army denied the report.', 'verb [The army] <denied> {the report}'],
    ['Although the army denies this, the town is afraid.', 'verb [the army] <denies> {this}'],
    ['The army denied asking Chile for arms.', 'verb [The army] <denied> {asking Chile for arms}'],
    ['The army has repeatedly rejected that it has any plans.', 'verb [The army] <has repeatedly rejected> {it has any plans}'],
    ['Ruiz rejected claims that the bridge was unsafe as “fiction”.', 'verb [Ruiz] <rejected claims> {the bridge was unsafe}'],
    ['Ruiz rejected claims that the bridge was unsafe.', 'verb [Ruiz] <rejected claims> {the bridge was unsafe}'],
    ['Ruiz dismissed allegations that the bridge was unsafe as the work of a rival.', 'verb [Ruiz] <dismissed allegations> {the bridge was unsafe}'],
    ['Ruiz rejected the offer.'],
    ['Lopez disputed that, saying the bridge had cracks.', 'verb [Lopez] <disputed> {that}', 'participle [Lopez] <saying> {the bridge had cracks}'],
    ['The ministry dismissed the report as fiction.', 'verb [The ministry] <dismissed> {the report as fiction}'],
    ['The army called the report fake.', 'phrase [The army] <called> {the report fake}'],
    ['The army called a doctor.'],
    ['The army would neither confirm nor deny that it fired.', 'phrase [The army] <would neither confirm nor deny> {it fired}'],
    ['The company declined to comment on the report.', 'verb [The company] <declined to comment on> {the report}'],
    ['The company declined to comment.', 'verb [The company] <declined to comment> {}'],
    ['The company did not immediately respond to requests for comment on the strike.',
      'verb [The company] <did not immediately respond to> {requests for comment on the strike}'],
    ['Ruiz could not be reached for comment.', 'verb [Ruiz] <could not be reached for comment> {}'],
    ['Ruiz refused to say whether the bridge was safe.', 'verb [Ruiz] <refused to say> {whether the bridge was safe}'],
    ['Ruiz did not say whether the bridge was safe.', 'verb [Ruiz] <did not say> {whether the bridge was safe}'],
    ['Ruiz did not say that the bridge was safe.'],
    ['Ruiz refused to condemn the war and criticized the town.'],
    ['Ruiz was unaware of the letter.', 'verb [Ruiz] <was unaware of> {the letter}'],
    ['Ruiz is adamant that the bridge is safe.', 'verb [Ruiz] <is adamant> {the bridge is safe}'],
    ['An adamant Ruiz left. Ruiz was aware of the letter.'],
    ['Ruiz said she had “never heard of” the letter.', 'verb [Ruiz] <said | had “never heard of”> {the letter}'],
    ['Ruiz did not address the report and did not deny it.', 'verb [Ruiz] <did not address | did not deny> {the report}'],
    ['Ruiz addressed the council. Ruiz will say that it is safe.'],
    ['Officials said they believe that the ship sank.', 'verb [Officials] <said> {they believe that the ship sank}'],
    ['Ruiz went on to say that the bridge was safe.', 'verb [Ruiz] <went on to say> {the bridge was safe}'],
    ['Ruiz continued to insist that the bridge was safe.', 'verb [Ruiz] <continued to insist> {the bridge was safe}'],
    ['Ruiz wants to say that the bridge is safe.'],
    ['Ruiz was not aware of the letter.', 'verb [Ruiz] <was not aware of> {the letter}'],
    ['Ruiz left, declining to comment.', 'participle [Ruiz] <declining to comment> {}'],
    ['Ruiz declines to comment.', 'verb [Ruiz] <declines to comment> {}'],
    ['Ruiz declined even to comment.', 'verb [Ruiz] <declined even to comment> {}'],
    ['Ruiz said she declined to comment.', 'verb [Ruiz] <said | declined to comment> {}'],
    ['Ruiz denied reports that the bridge fell.', 'verb [Ruiz] <denied reports> {the bridge fell}']
  ],
  'frames that are no clause': [
    ['Ruiz described the talks as “intense”.', 'verb [Ruiz] <described> {the talks as “intense”}'],
    ['The minister accused Chile of spreading lies.', 'verb [The minister] <accused> {Chile of spreading lies}'],
    ['The minister accused Chile.'],
    ['Ruiz promised to repair the bridge.', 'verb [Ruiz] <promised> {to repair the bridge}'],
    ['Ruiz set out her view on the bridge.', 'verb [Ruiz] <set out> {her view on the bridge}'],
    ['The ministry announced the meeting on Sunday.', 'verb [The ministry] <announced> {the meeting on Sunday}'],
    ['The Times reported on Sunday that the army fired, citing two officials.', 'verb [The Times] <reported> {the army fired} via two officials'],
    ['The Times reports that the army fired.', 'verb [The Times] <reports> {the army fired}'],
    ['The reported attacks were counted. The alleged plot failed. Ruiz visited a think tank.'],
    ['Lopez read the letter. Lopez wrote.']
  ],
  passives: [
    ['The report was dismissed by the army.', 'phrase [the army] <was dismissed by> {The report}'],
    ['It was announced on Monday that the bridge will close.', 'passive [] <was announced> {the bridge will close}'],
    ['It was announced. The plan was announced on Monday. And was announced by nobody.'],
    ['It was written that the bridge fell. The bridge known as such fell.', 'passive [] <was written> {the bridge fell}']
  ],
  'relays and vias': [
    ['Ruiz told Harbour Wire that the bridge was safe.', 'verb [Ruiz] <told> {the bridge was safe} through Harbour Wire'],
    ['Ruiz told the Echo that the bridge was safe.', 'verb [Ruiz] <told> {the bridge was safe} through the Echo'],
    ['Ruiz told the press that the bridge was safe.', 'verb [Ruiz] <told> {the bridge was safe}'],
    ['Ruiz told CNN in Lima on Monday that the bridge was safe.', 'verb [Ruiz] <told> {the bridge was safe} through CNN'],
    ['Ruiz said in an interview with the Daily Herald that the bridge was safe.', 'verb [Ruiz] <said> {the bridge was safe} through the Daily Herald'],
    ['Ruiz said in an interview with a friend that the bridge was safe.', 'verb [Ruiz] <said> {the bridge was safe}'],
    ['Speaking to the daily Vedomosti, Ruiz explained that the bridge was safe.', 'verb [Ruiz] <explained> {the bridge was safe} through the daily Vedomosti'],
    ['The Herald quoted Ruiz, a lawyer, as saying that the bridge was safe.',
      'quoted-as [Ruiz, a lawyer] <quoted | as saying> {the bridge was safe} through The Herald'],
    ['Ruiz was quoted by the Herald as saying the bridge was safe.', 'quoted-as [Ruiz] <was quoted | as saying> {the bridge was safe} through the Herald'],
    ['Ruiz was quoted as saying the bridge was safe.', 'quoted-as [Ruiz] <was quoted as saying> {the bridge was safe}'],
    ['Ruiz quoted Shakespeare. Ruiz quoted as saying this. As saying goes, quoted it.'],
    ['The Herald quoted Ana Ruiz as saying it was safe. “It is safe now,” Ruiz quoted the Herald as saying.',
      'quoted-as [Ana Ruiz] <quoted | as saying> {it was safe} through The Herald'],
    ['Ruiz said that Lopez had denied the report.', 'verb [Ruiz] <said> {Lopez had denied the report}', 'verb [Lopez] <had denied> {the report} through Ruiz'],
    ['The bridge fell, citing engineers.'],
    ['Ruiz said it was safe, citing.', 'verb [Ruiz] <said> {it was safe, citing}']
  ],
  'nouns of saying': [
    ['Amid reports that the bridge was unsafe, it was closed.', 'noun [] <reports> {the bridge was unsafe}'],
    ['It comes amid warnings from engineers on Monday that the bridge is unsafe.', 'noun [engineers] <warnings> {the bridge is unsafe}'],
    ['The town then repeated Chile’s false claim that Peru had fired.', 'noun [Chile] <claim> {Peru had fired}'],
    ['The town believed his claim that Peru had fired.', 'noun [his] <claim> {Peru had fired}'],
    ['Chile’s claim that Peru fired first is false.', 'noun [Chile] <claim> {Peru fired first}'],
    ['The claim that Peru fired is old. A claim for damages failed. The town has a claim from.'],
    ['The town saw “Lima”’s claim that Peru fired.']
  ],
  'a quote that stands alone': [
    ['“We go,” Ruiz said.\n\n“We must go now, all of us.”', 'verb [Ruiz] <said> {We go}', 'quote-alone [Ruiz] <> {We must go now, all of us}'],
    ['“We go,” Ruiz said.\n\n“We must go now, all of us.”\n\n“There is no other way out.”',
      'verb [Ruiz] <said> {We go}',
      'quote-alone [Ruiz] <> {We must go now, all of us}',
      'quote-alone [Ruiz] <> {There is no other way out}'],
    ['Ruiz was asked about it and said that she would go. “We must go now, all of us.”',
      'verb [Ruiz] <said> {she would go}',
      'quote-alone [Ruiz] <> {We must go now, all of us}'],
    ['“We go,” Ruiz said.\n\n“Go now.”', 'verb [Ruiz] <said> {We go}'],
    ['“We go,” Ruiz said.\n\nIt rained.\n\n“We must go now, all of us.”', 'verb [Ruiz] <said> {We go}'],
    ['“We go,” Ruiz said. others,” Lopez added.\n\n“We must go now, all of us.”', 'verb [Ruiz] <said> {We go}'],
    ['Ruiz also told the Herald in Lima, Peru:\n\n“We must go now, all of us. “', 'verb [Ruiz] <also told> {We must go now, all of us} through the Herald']
  ],
  headlines: [
    ['Chile backs Peru in talks – Lima', 'headline [Lima] <–> {Chile backs Peru in talks}'],
    ['Army: no plans to attack the town', 'headline [Army] <:> {no plans to attack the town}'],
    ['Report on aid to Lima: town concerned about its bridge'],
    ['Bridge closed – and nobody cares'],
    ['Lima says the bridge is ‘safe as a house’', 'verb [Lima] <says> {the bridge is ‘safe as a house’}'],
    ['Bridge ‘will not fall’, says mayor', 'verb [mayor] <says> {Bridge ‘will not fall’}'],
    ['The old bridge closed – and nobody cares'],
    ['The bridge is safe – minister', 'headline [minister] <–> {The bridge is safe}']
  ]
}

for (const [name, rows] of Object.entries(tables)) {
  t.test(name, t => {
    for (const [text, ...found] of rows) t.same(foundIn(text), found, text)
    t.end()
  })
}

t.test('a sentence with too many cues or nouns of saying is not read', t => {
  t.same(foundIn('Ruiz said it is so and '.repeat(70) + 'left.'), [])
  t.equal(foundIn('The town heard ' + 'his claim that it is so and '.repeat(70) + 'left.').length, 30)
  t.end()
})

t.test('a sentence that is too long is not read', t => {
  t.same(foundIn('Ruiz said that the bridge was ' + 'very '.repeat(3000) + 'safe.'), [])
  t.end()
})

t.test('spans lie inside the document and sources do not overlap cues', t => {
  const document = readDocument({ title: 'Bridge is safe – mayor', text: 'Ruiz told CNN that “it is safe,” adding that trains run, citing engineers.' })
  for (const { source, cues, contents, via, through } of findAttributions(document)) {
    for (const { from, to } of [...cues, ...contents, ...via, ...through, ...source === null ? [] : [source]]) {
      t.ok(from >= 0 && from < to && to <= document.tokens.length)
    }
    t.notOk(cues.some(cue => source !== null && cue.from < source.to && source.from < cue.to))
    t.notOk(cues.some(cue => contents.some(({ from, to }) => cue.from < to && from < cue.to)))
  }
  t.end()
})
