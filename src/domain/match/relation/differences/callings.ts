import { stemOf } from '../../../lexicon/stem.js'

/** What one is by trade, office or part: nobody is told by two of them at once in one news. Words written for this project, over trades of all sorts. */
const CALLINGS: ReadonlySet<string> = new Set((`actor actress painter sculptor singer violinist pianist cellist guitarist drummer conductor composer poet novelist playwright historian
philosopher architect engineer chemist physicist biologist astronomer mathematician geologist economist lawyer judge prosecutor surgeon dentist nurse midwife pharmacist vet
teacher pupil bishop rabbi imam priest monk nun pope general admiral colonel sergeant pilot captain goalkeeper striker defender midfielder bowler batsman boxer swimmer sprinter
cyclist jockey golfer gymnast skier mayor governor senator king queen prince princess emperor banker broker accountant baker butcher farmer fisherman miner carpenter plumber
electrician mechanic tailor gardener chef waiter barber journalist photographer cartoonist referee coach landlord tenant rapper dancer comedian magician lifeguard firefighter
postman librarian secretary treasurer butler shepherd blacksmith minister president spokesman spokeswoman ambassador chancellor magistrate doctor soldier`).split(/\s+/).map(stemOf))

/** Whether a stem tells somebody's calling. */
export const isCalling = (stem: string): boolean => CALLINGS.has(stem)
