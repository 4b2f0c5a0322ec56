/** Given names and surnames that reach English in several spellings, a line each; the first stands for all. */
const TABLE = `
yuri yury yuriy iurii yurii
sergei sergey serhiy serhii sergii
dmitry dmitri dmitriy dmytro dimitri
alexei alexey aleksei aleksey oleksiy oleksii
andrei andrey andriy andrii
nikolai nikolay mykola
alexander aleksandr alexandr oleksandr aleksander
volodymyr vladimir wladimir
vasily vasiliy vasili vasyl
valery valeriy valeri valerii
vitaly vitali vitaliy vitalii
gennady gennadiy gennadi
anatoly anatoli anatoliy
grigory grigori grigoriy
evgeny yevgeny evgeni yevgeni evgenii yevgeniy
ekaterina yekaterina
maria mariya mariia
yulia julia yuliya yuliia iuliia
natalia natalya nataliya
mikhail mikhael mykhailo
arseny arseniy arsenii
muhammad mohammed mohammad mohamed muhammed mohamad
ahmed ahmad ahmet
hussein husain hussain husayn hossein
abdullah abdallah abdulla
yousef yusuf youssef yousuf yosef
khalid khaled
omar umar
osama usama
ali aly
hassan hasan
mustafa mostafa moustafa
mahmoud mahmud
ibrahim ebrahim
gaddafi qaddafi kadafi qadhafi gadhafi
netanyahu netanyahou
zelenski zelenskyy zelenskiy zelensky zelenskyi
`

export const SPELLINGS: ReadonlyMap<string, string> = new Map(TABLE.trim().split('\n').flatMap(line => {
  const [first = '', ...others] = line.split(' ')
  return others.map(other => [other, first] as const)
}))
