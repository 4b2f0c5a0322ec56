/** Common given names of many countries that tell a gender; for pronouns only, so a gap costs no more than a pronoun left open. Names of both are left out. */
const MEN = `luca oleg peter otto emil oskar felix rui joao pablo hugo tariq kofi tunde john james robert michael william david richard joseph thomas charles christopher
daniel matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric
jonathan stephen larry justin scott brandon benjamin samuel gregory alexander frank patrick raymond jack dennis jerry tyler aaron jose adam nathan henry
zachary douglas harold kyle carl arthur gerald roger keith lawrence terry albert jesse austin bruce willie christian sean ethan billy joe bob jim tom bill
mike dan jake jens antony tony ben joel luke simon martin philip alan graham neil ian stuart colin gordon boris rishi keir emmanuel francois nicolas pierre
jacques louis olivier hans klaus jurgen wolfgang heiko olaf friedrich gerhard karl lars erik sven ole anders bjorn nils gustav giuseppe matteo mario silvio
paolo luigi marco antonio sergio carlos juan luis miguel javier diego pedro fernando jorge rafael alvaro evo vladimir volodymyr dmitry dmitri yuri yury sergei
sergey nikolai alexei igor ivan viktor mikhail andrei vasily anatoly gennady konstantin leonid pavel maxim denis roman artem bogdan stanislav jaroslaw lech
andrzej janos zoltan ahmed mohammed muhammad ali hassan hussein omar khalid abdullah mahmoud mustafa recep mevlut ibrahim yusuf bashar hamid ashraf imran
narendra rahul amit rajesh sanjay anil joko shinzo fumio taro hiroshi kenji yoshihide jair luiz nelson cyril uhuru kwame barack jeff ted chuck bernie elon tim
mitch lindsey ron rand xi yoon abdul abebe abel abiodun achmad adebayo ade adrian agustin ajay akira akio alain albin alberto aldo aleksander alejandro
aleksandar alessandro alfonso alfred alfredo alistair alessio alvin ambrose amadou amir amos anand anatole andre andreas andres angelo angus anselm anthoine
anton arjun armando arne arnold aron arturo arun arvid asif aslan atsushi augusto augustin axel ayo babajide bakary balazs baptiste barnaby bartosz basil
bastien bela benedict benito benoit bernard bernardo bernd bert bertil bilal birger blaise bo boubacar brad bradley brendan brett bruno bryan burak caleb
callum camilo carsten cecil cedric cemal cesar chidi chinedu chukwu clarence claude claudio clement clifford clive connor conor constantin cormac cornelius
cosmin craig curtis cyrus dag damian damien damir danilo danny dario darius darko darren dave davide dawit declan dejan derek desmond dermot deepak devon
didier dieter dietrich dimitris dinesh dirk dominic dominik dragan duarte duncan dusan dwayne eamon eamonn edgar edmund eduard eduardo edvard edwin efrain
egil einar eino elias elijah elliot emeka emilio emre enrico enrique enzo ernest ernesto erwin esteban etienne eugen eugene evan evangelos ewan fabian fabio
fabrice faisal farid farouk federico femi ferenc fergus fidel filip finn flavio florian francesco francis francisco franco franz fred freddie frederic
frederick fredrik fritz gabor gabriel gareth gaspard gaston geir geoff geoffrey gerard gert ghassan giacomo gianni gilbert gilles giorgio giorgi giovanni glen
glenn godfrey goran gord gottfried graeme greg gregor grzegorz guido guillaume guillermo gunnar gunther guy gyorgy habib hakan hakim hamza hamish harald hari
harry haruki hector heinrich heinz helmut hendrik henri henrik henrique herbert herman hernan hideo hiroki hisham holger horst howard hubert huw iain ignacio
ilie ilya imre ingmar ioan ion ioannis isaac isamu ismail issa istvan itai ivo iwan jaap jaime jakob jakub jalal jamal jan janko jannis jari jarek jaroslav
javed jay jed jeremiah jeremy jerome jesper jesus jin joachim joaquin jochen johan johann johannes jon jonas jonah jonny jordi joris josef josip josiah
josphat jovan jozef jude julian julien julio julius jun junichi jussi kaan kai kamal kamil karim karel kaspar kasper kazuo kelvin ken kenan kenichi kenny
kenta khaled kiran kjell klemens knut koji konrad kostas krishna kristian kristof krzysztof kunal kurt kwabena kwaku kwasi kyrylo lachlan ladislav lamine
lance laszlo laurent laurence lauri lazar leif leo leon leonard leonardo leopold leroy leszek levan levente levi lewis liam lionel lloyd lorenz lorenzo lorne
lothar luc lucas lucien ludovic ludwig luka lukas lukasz lutz maciej mads magnus malcolm malik mamadou manfred manish manoj manuel manu marc marcel marcelo
marcin marcio marcos marcus marek marin marius marko markus marlon martti marvin masaki masato massimo mateo mateusz mathias mathieu matthias matti maurice
mauricio maurizio max maximilian maxime mehmet mehdi melvin mervyn michel mickael miklos mikael mikko milan milos milo mircea mirko miroslav mitchell mohan
moses moritz morten moussa mwangi musa murat nabil nasser naveen neville nick nicklas nico niels nigel niko nikola nikolaos nikos nizar noah noel norbert
norman obinna octavio odd okechukwu ola olav oleksandr oleksii oliver olli olumide omari onur oriol orlando oscar osman osvaldo oswald otis ousmane owen
pascal patricio paulo pavlo pawel peder per percy petar petr petri petros petter phil philippe pieter pierce piotr piero pradeep prakash quentin quincy rachid
radek radoslav radu rafal ragnar raj raja rajiv rajan rakesh ralf ralph ramesh ramiro ramon randall rashid rasmus raul ravi razvan reggie reginald reiner
reinhard remy rene reuben rhys ricardo riccardo rick ricky rob robbie roberto rocco rod roderick rodney rodrigo rodolfo roland rolf romain romeo rory ross roy
ruben rudolf rufus rupert russell rustam ruud sakari salim salman salvador salvatore sam sami samir sandeep sandro sandor sanjeev santiago santos saul seamus
sebastian sebastien selim sello serge serhii seth shane shaun shigeru shinji sid siddharth sigurd sigmund simeon sipho slobodan solomon soren spencer stan
stanley stefan stefano steffen stelios sten steve stewart stig subhash sunil suresh svein sylvain syed tadashi tadeusz takashi takeshi takumi tamas tapio
tarek taras tarmo terence terje tetsuo thabo theo theodor theodore thibault thierry thor thorsten thorvald tibor tiago timo timur tobias toby todd tomas
tomasz tomasi tommaso tommy tor torsten toshiro tracey travis trevor tristan troy tsering tuomas ulf ulrich umberto umut urs vaclav valentin valerio vasile
vaughn veikko vernon vicente vijay vikram vince vincent vincenzo vinod virgil vito vittorio vlad vladislav vojtech vusi waldemar wallace walter warren wayne
wendell werner wes wesley wilfred wilhelm winston wojciech woldemariam xavier yann yannick yaw yevhen yiannis yonas youssef yves zachariah zak zaki zbigniew
zdenek zeljko zhivko ziad zoran zubair arash behrouz dariush farhad hossein mehran reza siamak omid babak bahram kaveh aziz hadi jaber karam marwan munir
nadim qasim rami riad saad saeed samuli sharif tamim wael walid yasser yasin zayed haruto hayato ichiro isao itsuki katsuo kenzo makoto masahiro mitsuo naoki
noboru osamu ryo ryota satoshi seiji shin shoji shota susumu takao tatsuya tomohiro toru yasuo yoshi yuichi yuta yuto dong-hyun min-jun seung-ho joon jae-in
chan-ho duc hung minh quang tuan agung bambang budi eko hendra slamet suharto wayan yudi arif rizal azman razak anwar mahathir najib somchai prayut aung-min
thant kyaw bongani lwazi mandla nkosi sizwe tendai tapiwa farai kudzai chanda bwalya mutale juma kamau kiprono kipchoge njoroge odhiambo omondi otieno waweru
baraka hamisi rashidi salum mussa oumar cheikh ibrahima idrissa modibo seydou souleymane abdoulaye alpha yaya babacar malick chukwudi ifeanyi ikenna kelechi
nnamdi obi olu segun tayo wale yakubu sani danjuma audu akwasi kojo kwadwo kwesi yao ebo nii teklu tesfaye haile getachew girma bekele mengistu tadesse isaias
afonso baltazar caetano diogo goncalo heitor joaquim leandro lourenco mauro murilo nuno otavio renato rogerio sebastiao tomaz valdemar vasco adolfo anibal
arnaldo baldomero edmundo efren eladio eusebio evaristo fermin gerardo german gonzalo gustavo heriberto horacio humberto isidro jacinto jeronimo josue lazaro
leonel lisandro marcelino mariano maximo moises nestor norberto olegario pascual primo reinaldo rigoberto rolando ruperto silvano teodoro tito ulises vidal
wilfredo ahti aki antti arto eero esa esko hannu harri heikki ilkka ismo juhani jukka juha jyrki kalevi kari kimmo lasse mauri olavi oskari pekka pentti raimo
reijo risto sampo seppo tapani teemu tero toivo tuomo urho vaino ville yrjo aivar andrus ants indrek jaan juri kalle madis mart priit rein siim taavi toomas
tonu urmas aigars andris arvis dainis egils girts guntis imants ivars janis juris maris martins raimonds uldis valdis algirdas andrius arturas gediminas
gintaras kestutis linas mindaugas rimantas saulius vytautas zygimantas`
const WOMEN = `mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna michelle carol amanda
dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine
debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria lauren christina joan evelyn judith megan cheryl hannah
jacqueline martha gloria teresa ann anne sara madison frances kathryn janice abigail alice julia judy sophia grace denise amber doris marilyn danielle beverly
isabella theresa diana natalie brittany charlotte marie kayla alexis lori hillary nikki kamala jen karine ursula annalena giorgia sanna mette jacinda liz
priti penny marine segolene simone brigitte ines svetlana natalia olga irina tatiana elena elvira ekaterina yulia oksana iryna valentina fatima aisha khadija
zainab leila maryam noor sheikha hina benazir indira sonia nirmala sushma mamata aung megawati corazon imelda dilma cristina ellen ana eva jane lena nora ida
frida greta ulla petra marta klara rosa carmen lucia paula clara alma ella lily mia zoe monika katarina zuzana kaja ingrida vera beata ewa agnieszka magdalena
karin ingrid astrid birgitta margot jeanine delcy gretchen elise abena ada adela adele adelaide adeline aditi adriana adrienne adwoa afua agata agatha agnes
agneta aida aiko aileen aimee aino aisling akiko akosua alba alberta aleksandra alena alessandra alessia alexandra alexandria alicia alina aline alison alla
allison althea alva alyssa amal amalia amara amelia amelie ami amina aminata amira amrita anabel anahit anastasia anat andreea anette angelica angelina
angelique anika anisa anita anja anjali anke anna-maria annabel anneke annette annie annika antje antoinette antonia anuradha apolonia ariana ariel arlene asa
asha asma asta athena aude audrey aurelie ava awa aya ayaka ayesha aylin azra barbora beatrice beatrix beatriz bella berit bernadette bernice bertha bess
bethany betsy bettina bianca bodil bogdana bozena branka bridget brigid brigitta britt bronwyn bukola camila camilla camille candace caren carina carla
carlotta carly caroline carrie cassandra catalina catarina caterina cathy cecile cecilia celeste celia celine chantal chiara chiamaka chidinma chika chileshe
chioma chitra chloe christa christel christiana christiane cindy claire clare clarissa claudette claudia claudine clementine clotilde colette colleen
concepcion consuelo constance cora coralie cordelia corinna corinne cornelia courtney dagmar dagny daisy dalia daniela danuta daphne daria darya darlene
deirdre delia delphine desiree dina dolores dominika dominique donatella dora doreen dorota dorothea dragana drita dunja edith edna edwina efua eileen eilidh
eleanor eleni eleonora eliana elin eliska elisa elisabeth eliza elke ellinor elma elodie eloise elsa elsie elspeth elva emilia emilie emine emiko enid erica
erika erin erna esma esmeralda esperanza esra estelle ester esther ethel etsuko eugenia eugenie eunice eveline evelina evangelina eve fanny farah farida
farzana fatma fatou fatoumata faye federica felicia felicity femke fernanda filippa fiona flavia fleur flora florence francesca franciska francoise franziska
freya frieda gabriela gabriele gabriella gabrielle gail galina gemma genevieve georgina geraldine gerda germaine gertrude gianna gillian gina ginevra gisela
giselle gitte giulia giuliana glenda glenys golda graciela graziella greet greer grethe griselda gro gudrun guadalupe gulnara gunilla gwen gwendolyn gwyneth
habiba hadiza hala halima halina hana hanae hanan hanna hanne hanneke harriet haruka hasina hatice hazel hedda hedvig heidi helena helene helga heloise
henrietta henriette hermione hilary hilda hilde hind hiroko hortense huda huguette idil ieva ifeoma ikram ilaria ilona ilse imani imogen ina inga inge
ingeborg inger inkeri inna ioana iolanda irena irene iris irma isabel isabelle isla isobel itziar ivana ivanka ivonne ivy izabela jacinta jackie jacqui jade
jadwiga jagoda jamila jana janelle janette janina janine jasmin jasmine jasna jaya jayne jeanette jeanne jelena jemima jeniffer jenna jenni jennie jenny jette
jill jimena jo joana joanna joanne jocelyn jodie johanna jolanta jordana josefa josefina josephine josette jovana joy juana juanita judit juliana juliane
julianna julianne juliet juliette justina justine justyna kadiatou kajsa kalpana kamila karima karina karolina kate katharina kathe kathy katie katja katrin
katrina katy kavita kayo keiko keisha kendra kerry kerstin kiki kimiko kinga kirsten kirsti kirstin kirsty kitty klaudia kristel kristen kristin kristina
kristine krystyna kumiko kyoko lakshmi lara larisa larissa lata latifa latoya laure lauriane lavinia layla lea leah leanne leena leigh leilani lenka leonie
leonor leonora leontyne leticia letizia lidia lien liesbeth lila lili lilian liliana liliane lilith lillian lina linh linnea lisbeth lise lisette liv livia
ljiljana lola lolita lorena loretta lorna lorraine lotta lotte louisa louise lourdes luana lucie lucinda lucille lucy ludmila ludmilla luisa luise lucrezia
lydia lyn lynda lynette lynn lynne mabel madeleine madeline madhuri maeve magali magda magdalene maggie magnhild maija maike maire maj maja makena malala
malgorzata malia malin mandy manon manuela mara marcela marcella marcia marcelle mareike maren margaretha margaret-anne margarida margarita margarethe margaux
margherita margit margrethe marguerite mariam mariama mariamne mariana marianna marianne maribel maricel marie-claire mariela mariella marija marijke marika
marina mariko marion marisa marisol marit marita mariya marjorie marlene marsha martina martine martyna masako matilda matilde maud maude maureen mavis maxine
maya mayumi mbali meena megumi mei meera melanie melania melinda melody mercedes mercy meredith meret meriam merle merete meryem meta michaela michela
micheline michiko mieke mihaela miho mika mila milada milagros milena mildred milica mileva mina mindy minna mira mirabel miranda mireille mirela miriam
mirjam mitsuko mitra moira mona monica monique morag morgana muna muriel myra myriam myrtle nabila nada nadezhda nadia nadine nadja nafisa nagisa nahid naima
najat nalini namrata nanette naoko naomi narges nasreen nasrin nastasia natacha natasha nathalie nathaly nayana nazanin neda neha nela nelly nena neema nerea
nettie ngozi nia niamh nicoletta nieves nila nilufar nina ninette nino nisha nivedita nkechi nobuko noelia noemi noemie nomsa nomvula nonna noora norah norma
nour nuria nurul nyambura octavia odette odile ofelia olena olesia olivera olive olympia ornella orla orsolya paloma pandora paola parvati parvin patience
patrizia patty pauline paulette paulina pearl peggy perpetua pernille petronella phoebe phyllis pia pierrette pilar pinar piper pippa polina polly pooja
portia priscilla priya purnima queenie rabia rachael rachele radhika radka rafaela raghad raisa ramona rana rani rania ranja raquel rasa rashida rebeka regina
reiko rekha remedios rena renata renate renee reyhan rhoda rhona rhonda ria rieko rikke rima rita ritu roberta robyn rochelle rocio roisin roksana romana
romina romy rosalba rosalie rosalind rosalinda rosamund rosanna rosario rosaria roseline rose roseanne rosella rosemarie rosemary rosie rosita rowena roxana
roxanne roza rozalia ruta ruby rukmini rukhsana runa sabina sabine sabrina sachiko sadia saeeda safiya saima sakura salma salome saloni samia samira sana
sanda sandrine sangeeta sanja saoirse sapna sarita sascha saskia sayaka seda selena selin selina selma semra senait serena setsuko shabnam shahnaz shakira
shalini shanice shanthi sharmila sheena sheila shelley shereen sherry shirin shizuko shona shoshana shreya shu sian sibel siegrid sigrid signe sigrun silje
silke silvana silvia simona sinead siobhan siri sissel siv slavica smita snezana sofia sofie solange soledad solveig sona sonja sophie soraya soumaya stacey
stacy stefania stella steffi stine suad sue sumiko sunita susana susanna susanne susie suzan suzanna suzanne suzette suzie svenja sybil sylvia sylvie tabitha
tahira taina takako tala talia tamar tamara tameka tammy tania tanja tanya tara tasha tatjana tatyana tea tendayi teodora tereza teresita tess tessa thais
thalia thandi thandiwe thea thelma theodora therese thokozile thora tiffany tilda timea tina tiina tomoko toni tora torill tove tracy trinh trine trinidad
trish trisha trixie trude trudy tsitsi tuba tui tuula tuva ulrike uma ulrika unni urszula uta ute valerie vanesa vanessa vanja vasiliki venla verena veronica
veronika veronique vesna vida vigdis vilma violet violeta violetta virginie virve viviana vivian vivien vivienne vlasta waleria wanda wanja wangari wanjiru
wanjiku wambui wendy wilhelmina wilma winifred winnie wioletta xenia ximena xiomara yael yamina yana yara yasemin yasmin yasmine yayoi yelena yesenia yetunde
yevgenia ylva yoko yolanda yolande yoshiko yumi yumiko yuko yuliya yvette yvonne zahra zara zarina zdenka zeinab zelda zeynep zina zita zofia zoya zsofia
zsuzsanna zuleika zuzanna ama akua yaa esi araba adjoa afia abla akofa mawusi folake folasade funmilayo titilayo adaeze amaka nneka uchenna zanele lerato
lindiwe nosipho nokuthula naledi palesa thembi busisiwe sibongile ayanda mwila mwansa bupe achieng akinyi atieno adhiambo awino jepkosgei chebet cherono
jelimo njeri nyokabi wairimu muthoni waithera saida mwanaisha zawadi rehema hirut tigist meseret selamawit almaz genet abeba tsion`

/** Given names, lower case and without accents. */
const GIVEN_NAMES: ReadonlyMap<string, 'm' | 'f'> = new Map([
  ...MEN.split(/\s+/).map(name => [name, 'm'] as const), ...WOMEN.split(/\s+/).map(name => [name, 'f'] as const)
])

/** The gender that a given name tells, whatever its case and accents. */
export const givenGender = (name: string): 'm' | 'f' | undefined => GIVEN_NAMES.get(name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase())
