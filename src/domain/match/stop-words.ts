/** Words that carry grammar and no content; lower case. Written for this project. */
export const STOP_WORDS: ReadonlySet<string> = new Set((
  'a an the this that these those such same own other another each every either both all any some most more much many few less least fewer several enough ' +
  'i me my myself we us our ours ourselves you your yours yourself he him his himself she her hers herself it its itself they them their theirs themselves ' +
  'who whom whose which what when where why how whether if because although though while since until unless than then as so too very just only also even ever ' +
  'and or but nor not no yes for from to into onto in on at by of off with without within about above below under over between near among through during before after ' +
  'against toward towards upon up down out across along around behind beyond per via amid despite except excluding ' +
  'be am is are was were been being have has had having do does did doing done will would shall should can could may might must ought ' +
  "here there again already still yet now once further never always often n't cannot " +
  's t d ll m re ve mr mrs ms dr rt amp').split(' '))
