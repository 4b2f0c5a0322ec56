/** Common given names that tell a gender; for pronouns only, so a gap costs no more than a pronoun left open. */
const MEN = `luca pat oleg peter otto emil oskar felix rui joao pablo hugo tariq kofi tunde john james robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua kenneth kevin
brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander frank
patrick raymond jack dennis jerry tyler aaron jose adam nathan henry peter zachary douglas harold kyle carl arthur gerald roger keith lawrence terry albert jesse
austin bruce willie christian sean ethan billy joe bob jim tom bill mike dan jake jens antony tony ben joel luke simon martin philip alan graham neil ian stuart colin
gordon boris rishi keir emmanuel francois nicolas jean pierre jacques louis olivier hans klaus jurgen wolfgang heiko olaf friedrich gerhard karl lars erik sven ole
anders bjorn nils gustav giuseppe matteo mario silvio paolo luigi marco antonio sergio carlos juan luis miguel javier diego pedro fernando jorge rafael alvaro evo
vladimir volodymyr dmitry dmitri yuri yury sergei sergey nikolai alexei igor oleg ivan viktor mikhail andrei vasily anatoly gennady konstantin leonid pavel maxim
denis roman artem bogdan stanislav jaroslaw donald lech andrzej viktor janos zoltan ahmed mohammed muhammad ali hassan hussein omar khalid abdullah mahmoud mustafa
recep mevlut ibrahim yusuf bashar hamid ashraf imran narendra rahul amit rajesh sanjay anil joko shinzo fumio taro hiroshi kenji yoshihide jair luiz nelson jacob
cyril uhuru kwame kofi barack jeff ted chuck bernie elon tim mitch marco lindsey ron rand xi yoon`
const WOMEN = `mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna michelle carol amanda
dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra
rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah
jacqueline martha gloria teresa ann anne sara madison frances kathryn janice jean abigail alice julia judy sophia grace denise amber doris marilyn danielle beverly
isabella theresa diana natalie brittany charlotte marie kayla alexis lori hillary nikki kamala jen karine ursula annalena christine giorgia sanna mette jacinda theresa
liz priti penny nicola marine segolene simone brigitte angela ines svetlana natalia maria olga irina tatiana elena elvira ekaterina yulia oksana iryna valentina
fatima aisha khadija zainab leila maryam noor sheikha hina benazir indira sonia nirmala sushma mamata aung megawati corazon imelda dilma cristina michelle ellen
ana eva jane lena nora ida frida greta ulla petra marta klara rosa carmen lucia ines paula clara alma amy ella lily mia zoe monika katarina zuzana kaja ingrida vera beata ewa agnieszka magdalena karin ingrid astrid birgitta margot jeanine delcy gretchen elise`

/** Given names, lower case and without accents. */
export const GIVEN_NAMES: ReadonlyMap<string, 'm' | 'f'> = new Map([
  ...MEN.split(/\s+/).map(name => [name, 'm'] as const), ...WOMEN.split(/\s+/).map(name => [name, 'f'] as const)
])
