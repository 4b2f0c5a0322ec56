/**
 * The reporting words: data, of our own making. A frame says what may stand where.
 *
 * - `clause`: contents are a clause, with or without "that"; `that`: only with "that", "whether" and their like
 * - `quote`: a quote follows; `after`: may stand after or between its contents ("…, X said", "…, said X")
 * - `object`: any noun phrase is the contents; `claim`: only one headed by a claim noun ("rejected reports that …")
 * - `hearer`: may name whom it was told to, before the contents; `must-hear`: always does
 * - `to`, `ing`, `as`: contents start with an infinitive, a gerund, or are object + "as" + complement
 * - `for`: object + "for" + gerund ("praised X for saving Y")
 * - `named`: object + complement ("called it fake"); `of`: object + "of" + contents ("accused X of …")
 * - `declined`: only after "declined to" or "refused to"; `negated`: only under a negation; `bare`: contents may be missing
 * - `via`: what follows is whom the source cites
 * - `noun`: its base and -s forms are nouns as often, so the part of speech must say verb
 */
export const FRAMES = ['clause', 'that', 'quote', 'after', 'object', 'claim', 'hearer', 'must-hear', 'to', 'ing', 'as', 'named', 'of', 'declined', 'negated',
  'bare', 'noun', 'via', 'for'] as const
export type Frame = typeof FRAMES[number]

/** Frames and the verbs that have them; a verb stands once. */
export const CUE_VERBS: ReadonlyArray<readonly [string, string]> = [
  ['clause quote after', 'say'],
  ['clause quote after', 'add insist contend maintain assert conclude observe argue opine reason ' +
    'explain concede lament quip joke muse retort counter allege hint intimate reckon exclaim theorize theorise posit speculate hypothesize'],
  ['clause quote after named', 'declare proclaim'],
  ['clause quote after object', 'predict'],
  ['clause quote after to noun', 'claim'],
  ['clause quote after noun', 'note state remark boast brag tweet post comment guess blog wager'],
  ['clause quote after object noun', 'estimate forecast'],
  ['clause quote after object ing', 'acknowledge admit recall recount confess'],
  ['clause ing', 'remember'],
  ['clause quote after object', 'corroborate verify grant announce reveal disclose divulge mention relate write suggest imply insinuate ' +
    'affirm reaffirm confirm clarify'],
  ['that quote after', 'specify recommend propose'],
  ['clause quote after claim', 'stress emphasize emphasise underline underscore reiterate'],
  ['clause quote after claim noun', 'repeat'],
  ['that claim noun', 'highlight'],
  ['clause quote after object ing noun', 'report'],
  ['clause quote after hearer', 'testify warn caution complain'],
  ['that quote after hearer', 'reply respond'],
  ['that quote after hearer noun', 'answer'],
  ['clause quote after to hearer', 'swear agree'],
  ['clause quote after to object noun', 'promise pledge'],
  ['clause quote after to noun', 'vow'],
  ['that claim noun', 'signal'],
  ['that noun', 'charge'],
  ['that after', 'establish'],
  ['clause quote after must-hear', 'tell inform assure reassure remind notify'],
  ['that quote after hearer to', 'ask'],
  ['that quote after', 'inquire enquire wonder'],
  ['clause quote after noun', 'protest'],
  ['that quote after noun', 'shout scream yell cry whisper sigh shrug sneer snap bark scoff thunder roar laugh chuckle plead preach counsel'],
  ['quote after', 'continue begin interject'],
  ['that quote after', 'confide attest certify profess volunteer submit rejoice murmur mutter gush marvel fume chide deadpan demur sniff sob croak drawl hiss stammer stutter splutter exult enthuse intone rejoin'],
  ['that quote after named', 'pronounce'],
  ['that quote after noun', 'text email snort grunt growl bellow groan moan huff wail grumble rage spit holler screech giggle'],
  ['that quote after as noun', 'blast'],
  ['object', 'liken attribute'],
  ['that quote after', 'aver avow surmise conjecture bemoan bewail gloat restate postulate prophesy recollect riposte bluster summarise summarize remonstrate'],
  ['that quote after noun', 'object venture trumpet rant rave hazard gripe grouse crow carp'],
  ['that after', 'foresee anticipate'],
  ['that quote after must-hear noun', 'brief'],
  ['that quote after to', 'threaten'],
  ['that object quote after noun', 'demand request'],
  ['that quote after object', 'advocate urge advise'],
  ['clause ing object quote', 'deny'],
  ['that claim as', 'reject dismiss'],
  ['claim as', 'discount disregard'],
  ['object ing', 'refute rebut disavow repudiate disown'],
  ['claim that noun', 'dispute challenge contest question query'],
  ['object', 'debunk'],
  ['claim', 'contradict echo spread amplify scotch quash squash quell squelch demolish dispel ridicule discredit rebuff nix lampoon negate controvert scuttle torpedo puncture'],
  ['claim noun', 'rubbish trash explode'],
  ['claim for noun', 'fault'],
  ['as', 'characterize characterise portray depict paint cast deride mock'],
  ['as for', 'hail praise denounce condemn slam decry criticise criticize deplore'],
  ['for', 'thank lambast lambaste commend applaud censure rebuke berate castigate'],
  ['object noun', 'blame'],
  ['as', 'identify'],
  ['as named', 'brand label'],
  ['as object ing', 'describe'],
  ['named noun', 'call'],
  ['named', 'dub deem term'],
  ['of', 'accuse'],
  ['that after', 'indicate demonstrate illustrate'],
  ['clause noun after', 'show'],
  ['that quote object', 'outline detail'],
  ['that quote noun after', 'read'],
  ['clause after named', 'find'],
  ['that after', 'hold determine decide learn discover calculate ascertain'],
  ['clause noun after named', 'rule'],
  ['that noun after named', 'judge'],
  ['clause after', 'believe think suspect assume suppose figure feel'],
  ['that', 'know realize realise'],
  ['that after', 'understand'],
  ['that after', 'hear'],
  ['clause noun', 'fear hope worry'],
  ['clause claim noun', 'doubt'],
  ['that object', 'expect'],
  ['that named', 'consider'],
  ['that', 'recognize recognise'],
  ['via', 'cite quote'],
  ['declined object', 'discuss identify name provide give offer speak talk release commit'],
  ['declined negated bare', 'comment'],
  ['negated object noun', 'address'],
  ['negated object', 'specify confirm']
]

/** Verb and the words after it that make the cue, with the frames of the whole. */
export const CUE_PHRASES: ReadonlyArray<readonly [string, string]> = [
  ['point out', 'clause quote after'], ['put it', 'after'], ['see it', 'after'], ['tell it', 'after'], ['make clear', 'clause quote after'], ['let slip', 'clause quote after'], ['let it be known', 'clause'], ['make it clear', 'clause'], ['make plain', 'clause'],
  ['spell out', 'that claim'], ['lay out', 'that claim'], ['set out', 'claim'], ['set forth', 'claim'], ['sum up', 'quote'],
  ['rule out', 'object ing'], ['play down', 'object'], ['brush off', 'claim'], ['brush aside', 'claim'], ['shoot down', 'claim'], ['knock down', 'claim'],
  ['laugh off', 'claim as'], ['wave away', 'claim as'], ['wave aside', 'claim as'], ['shrug off', 'claim as'], ['bat away', 'claim'], ['swat away', 'claim'], ['slap down', 'claim'],
  ['push back against', 'claim'], ['push back on', 'claim'], ['push back hard against', 'claim'], ['push back strongly against', 'claim'], ['dispose of', 'claim'], ['knock back', 'claim'],
  ['bear out', 'claim'], ['scoff at', 'claim'], ['bristle at', 'claim'], ['bridle at', 'claim'], ['cast aside', 'claim'], ['fight off', 'claim'], ['fend off', 'claim'], ['fob off', 'claim'],
  ['hit back at', 'claim'], ['hit back against', 'claim'], ['fire back at', 'claim'], ['shoot back at', 'claim'], ['strike back at', 'claim'], ['lash out at', 'claim'], ['put paid to', 'claim'],
  ['pour cold water on', 'claim'], ['pour cold water over', 'claim'], ['throw cold water on', 'claim'], ['pour scorn on', 'claim'], ['heap scorn on', 'claim'], ['make light of', 'claim'],
  ['make short work of', 'claim'], ['take exception to', 'claim'], ['take umbrage at', 'claim'], ['put to rest', 'claim'], ['lay to rest', 'claim'], ['swat down', 'claim'], ['bat down', 'claim'], ['brush away', 'claim'], ['vouch for', 'claim'],
  ['call for', 'object'], ['call on', 'object'], ['call upon', 'object'], ['appeal for', 'object'], ['appeal to', 'object'],
  ['warn of', 'object'], ['warn against', 'object'], ['warn about', 'object'], ['caution against', 'object'],
  ['complain of', 'object'], ['complain about', 'object'], ['boast of', 'object'], ['boast about', 'object'], ['brag about', 'object'],
  ['speak of', 'object'], ['tell of', 'object'], ['hint at', 'object'], ['allude to', 'object'], ['insist on', 'object'], ['joke about', 'object'],
  ['object to', 'object'], ['agree to', 'object'], ['admit to', 'object'], ['confess to', 'object'], ['swear to', 'object'], ['testify to', 'object'],
  ['write about', 'object'], ['ask about', 'object'], ['ask for', 'object'], ['inquire about', 'object'], ['remark on', 'object'], ['remark upon', 'object'],
  ['report on', 'object'], ['speculate about', 'object'], ['speculate on', 'object'],
  ['hit back', 'that quote after bare'], ['fire back', 'that quote after'], ['shoot back', 'that quote after'], ['push back', 'that quote after'], ['chime in', 'quote after'],
  ['weigh in', 'quote after'], ['blurt out', 'quote after'], ['cry out', 'quote after'], ['call out', 'quote after'], ['lash out', 'quote after'],
  ['go on', 'quote after'], ['chip in', 'quote after'], ['jump in', 'quote after'], ['begin by saying', 'clause quote'],
  ['write to say', 'clause'], ['write in to say', 'clause'], ['email to say', 'clause'], ['call to say', 'clause'], ['ring to say', 'clause'], ['phone to say', 'clause'], ['text to say', 'clause'],
  ['express concern', 'that'], ['express concerns', 'that'], ['express fear', 'that'], ['express fears', 'that'], ['express hope', 'that'],
  ['express confidence', 'that'], ['express doubt', 'that'], ['express doubts', 'that'], ['express regret', 'that'], ['express regret over', 'object'], ['express regret for', 'object'], ['express concern at', 'object'], ['express alarm at', 'object'], ['express alarm over', 'object'], ['express outrage over', 'object'], ['express outrage at', 'object'], ['express dismay at', 'object'], ['express dismay over', 'object'], ['express surprise at', 'object'], ['voice concern over', 'object'], ['voice concerns over', 'object'], ['voice concern about', 'object'], ['voice concerns about', 'object'], ['apologise for', 'object'], ['apologize for', 'object'], ['express alarm', 'that'], ['express the view', 'that'], ['express the opinion', 'that'], ['express certainty', 'that'], ['drop hints', 'that'], ['issue a warning', 'that'], ['break the news', 'that'], ['put it about', 'that'], ['put on record', 'that'], ['go on record saying', 'clause quote'],

  ['express concern about', 'object'], ['express concerns about', 'object'], ['express concern over', 'object'], ['express concerns over', 'object'],
  ['express doubt about', 'object'], ['express doubts about', 'object'], ['cast doubt on', 'object'], ['voice concern', 'that'], ['voice concerns', 'that'],
  ['raise the possibility', 'that'], ['raise the prospect', 'that'], ['raise concerns', 'that'], ['raise fears', 'that'], ['raise the alarm', 'that'],
  ['sound the alarm', 'that'], ['give the impression', 'that'], ['make the case', 'that'], ['make the point', 'that'], ['make the argument', 'that'],
  ['float the idea', 'that'], ['float the possibility', 'that'], ['advance the theory', 'that'], ['advance the idea', 'that'], ['put forward the theory', 'that'], ['put forward the idea', 'that'],
  ['peddle the story', 'that'], ['spread the rumour', 'that'], ['spread the rumor', 'that'], ['spread rumours', 'that'], ['spread rumors', 'that'], ['spread the story', 'that'], ['put about', 'that'],
  ['give assurances', 'that'], ['give an assurance', 'that'], ['give a warning', 'that'], ['give notice', 'that'], ['give warning', 'that'], ['issue a warning', 'that'],
  ['make the claim', 'that'], ['make a claim', 'that'], ['make claims', 'that'], ['make allegations', 'that'], ['level accusations', 'that'], ['level allegations', 'that'], ['lodge a complaint', 'that'],
  ['voice suspicions', 'that'], ['voice fears', 'that'], ['air suspicions', 'that'], ['put it on record', 'that'],
  ['hold the view', 'that'], ['express the belief', 'that'], ['express the view', 'that'],
  ['take the view', 'that'], ['send the message', 'that'], ['send a message', 'that'], ['leave no doubt', 'that'], ['serve notice', 'that'],
  ['issue a statement saying', 'clause quote'], ['release a statement saying', 'clause quote'], ['issue a statement denying', 'clause object'],
  ['issue a denial of', 'object'], ['take issue with', 'claim'], ['hear of', 'negated object'], ['hear about', 'negated object'],
  ['respond to', 'negated bare object'], ['reply to', 'negated bare object'], ['react to', 'negated bare object'], ['answer', 'negated declined object bare'],
  ['return', 'negated object'], ['decline comment on', 'object'], ['decline comment', 'bare'], ['respond', 'negated declined bare'],
  ['comment on', 'negated declined object'], ['comment about', 'negated declined object'],
  ['elaborate on', 'declined negated object'], ['elaborate', 'declined negated bare'], ['speculate on', 'declined object'], ['speculate about', 'declined object'], ['talk about', 'declined object'],
  ['speak about', 'declined object'], ['have no comment on', 'object'], ['have no comment', 'bare'], ['have no knowledge of', 'object'],
  ['have no information about', 'object'], ['have no information on', 'object'], ['have no evidence of', 'object'], ['have no evidence', 'that'],
  ['be reached for comment', 'negated bare']
]

/** Adjectives that report after a form of "be": "was adamant that …". With "of" or "about" only under a negation or where said so. */
export const CUE_ADJECTIVES: ReadonlyArray<readonly [string, string]> = [
  ['clause quote', 'adamant confident certain sure convinced hopeful optimistic pessimistic worried concerned afraid fearful emphatic unequivocal insistent positive'],
  ['that quote', 'clear'],
  ['that', 'skeptical sceptical doubtful alarmed unsure uncertain unconvinced satisfied categorical'],
  ['that negated', 'aware'],
  ['that object', 'unaware']
]

export const IRREGULAR_VERBS: Readonly<Record<string, readonly [string, string]>> = {
  say: ['said', 'said'], foresee: ['foresaw', 'foreseen'], tell: ['told', 'told'], ring: ['rang', 'rung'], write: ['wrote', 'written'], swear: ['swore', 'sworn'], find: ['found', 'found'],
  hold: ['held', 'held'], know: ['knew', 'known'], understand: ['understood', 'understood'], hear: ['heard', 'heard'], show: ['showed', 'shown'],
  read: ['read', 'read'], think: ['thought', 'thought'], speak: ['spoke', 'spoken'], give: ['gave', 'given'], bear: ['bore', 'borne'], make: ['made', 'made'],
  lay: ['laid', 'laid'], set: ['set', 'set'], put: ['put', 'put'], shoot: ['shot', 'shot'], hit: ['hit', 'hit'], go: ['went', 'gone'], begin: ['began', 'begun'],
  take: ['took', 'taken'], send: ['sent', 'sent'], leave: ['left', 'left'], let: ['let', 'let'], have: ['had', 'had'], cast: ['cast', 'cast'], spread: ['spread', 'spread'],
  forecast: ['forecast', 'forecast'], learn: ['learned', 'learned'], fight: ['fought', 'fought'], strike: ['struck', 'struck'], pour: ['poured', 'poured'], throw: ['threw', 'thrown']
}

/** Verbs that double their last letter before -ed and -ing. */
export const DOUBLING_VERBS: ReadonlySet<string> = new Set(['aver', 'admit', 'quip', 'rebut', 'brag', 'blog', 'demur', 'snap', 'dub', 'slam', 'sum', 'chip', 'plan',
  'begin', 'put', 'submit', 'shrug', 'set', 'let', 'hit', 'bat', 'swat', 'slap'])

/** Nouns of saying, before "that" or as what is rejected. */
export const CLAIM_NOUNS: ReadonlySet<string> = new Set(['claim', 'report', 'allegation', 'accusation', 'suggestion', 'idea', 'notion', 'assertion', 'charge',
  'rumor', 'rumour', 'speculation', 'warning', 'assurance', 'statement', 'argument', 'contention', 'belief', 'view', 'concern', 'fear', 'denial',
  'admission', 'acknowledgment', 'acknowledgement', 'announcement', 'assessment', 'estimate', 'prediction', 'forecast', 'promise', 'pledge', 'vow',
  'threat', 'insistence', 'complaint', 'criticism', 'comment', 'remark', 'revelation', 'declaration', 'conclusion', 'finding', 'proposal', 'theory',
  'insinuation', 'implication', 'narrative', 'characterization', 'characterisation', 'perception', 'story', 'tweet', 'testimony', 'recommendation',
  'account', 'version', 'talk', 'gossip', 'tale', 'hypothesis', 'hearsay', 'article', 'insinuation', 'smear', 'slander', 'assumption', 'news', 'coverage', 'explanation', 'slur', 'imputation', 'hint',
  'protestation', 'willingness', 'readiness', 'intention', 'need', 'importance', 'commitment', 'reminder', 'confirmation', 'signal', 'indication', 'hope', 'doubt', 'suspicion'])
