/** What tells a language from others of its script: words that hold its sentences together, and letters or endings that are its own. */
export interface LanguageProfile { language: string, words: Set<string>, clue: RegExp }

const profile = (language: string, words: string, clue: RegExp): LanguageProfile => ({ language, words: new Set(words.split(/\s+/)), clue })

/** Scripts that one large language has (nearly) to itself. */
export const SCRIPT_LANGUAGES: Array<{ script: RegExp, language: string }> = [
  { script: /[\p{Script=Hiragana}\p{Script=Katakana}]/u, language: 'ja' },
  { script: /\p{Script=Hangul}/u, language: 'ko' },
  { script: /\p{Script=Han}/u, language: 'zh' },
  { script: /\p{Script=Hebrew}/u, language: 'he' },
  { script: /\p{Script=Greek}/u, language: 'el' },
  { script: /\p{Script=Thai}/u, language: 'th' },
  { script: /\p{Script=Devanagari}/u, language: 'hi' }
]

/** By script; within one, the words decide. */
export const PROFILES: Array<{ script: RegExp, profiles: LanguageProfile[] }> = [
  {
    script: /\p{Script=Latin}/u,
    profiles: [
      profile('en', `the of and to in a that is was for on with as it by at from has have had be are were not this but they he his its who will would which their she
        her been said says after than about over into against we you there when what if more no or an i can could would all up out so do did how why new between under before against`, /^(?:wh|th)|(?:ing|ed|ght|ck|sh|ies|ers|ly|ts)$|['’]s$/),
      profile('de', `der die das und ist nicht von zu mit den dem des ein eine einen einem einer auf für im sich auch als an es er sie wir ich dass daß war hat haben
        wird werden sind bei nach aus über noch nur oder aber wie um vor zum zur`, /[äöüß]|sch|ung$|keit$|lich/),
      profile('fr', `le la les des et est pas une un du de que qui dans pour sur avec au aux par ce cette il elle nous vous ils ne se son sa ses plus été sont ont mais
        ou où comme en à leur`, /[èêçùœ]|eux$|^[ldnsjc]['’]|^qu['’]|aient$/),
      profile('es', `el la los las de del y que en un una por con para no se su sus al lo como más pero fue ha han es son este esta está sobre entre también ya cuando
        muy hay desde`, /ñ|ción$|[áíóú]|mente$|ado$|dad$/),
      profile('it', `il lo la gli le di del della dei delle che è e un una per con non si da dal dalla nel nella sono ha hanno ma come più anche al alla alle se su
        questo questa stato`, /zione$|[ìòù]|tà$|gli|cch|zz/),
      profile('pt', `o a os as de do da dos das e que em um uma para com não no na nos nas por se é foi ao à mais mas como são seu sua ele ela tem também já pelo
        pela`, /[ãõ]|ção$|lh|nh|dade$/),
      profile('nl', `de het een en van in is dat op te zijn niet met voor er aan ook als bij door naar maar om over nog wordt werd heeft hebben dit deze die ze hij
        uit tot`, /ij|aa|uu|oe|heid$|lijk/),
      profile('pl', 'i w na z się nie że do jest to o po za od jak ale przez dla przy był była było są tym jego jej które który która oraz także już', /[łąęśźżćń]|sz|cz|rz/),
      profile('sv', 'och att det som en är av för på med den till inte har de ett om var sig från men så vi han hon kan när efter över eller under', /[åäö]/),
      profile('da', 'og at det som en er af for på med den til ikke har de et om var sig fra men så vi han hun kan når efter over eller under blev', /[æøå]/),
      profile('cs', 'a v na se je že s z do to o i za by ale jako po pro jsou byl byla bylo jeho její který která které také nebo už když podle', /[ěřůčšž]/),
      profile('tr', 've bir bu da de için ile olarak olan daha çok gibi sonra kadar ise ancak değil o ne var yok her tarafından', /[ğış]|l[ae]r$|d[ıi]r$|mi[şs]/),
      profile('ro', 'și în a de la cu pe că nu este o un din pentru care au fost mai sunt se ce sau dar prin după', /[ășțşţ]|ului$|ilor$/),
      profile('id', 'yang dan di dari ini itu dengan untuk tidak pada dalam akan adalah ke oleh telah juga sebagai karena atau mereka bahwa', /nya$|^(?:meng|ber|peng|memb)|kan$/),
      profile('fi', 'ja on ei että se oli joka mutta myös kun niin ovat hän tai kuin sen ole mukaan jälkeen', /ää|yy|ssa$|ssä$|sta$|lla$/),
      profile('hu', 'a az és hogy nem is egy van volt meg de ez azt mint már csak vagy szerint után', /[őű]|sz|gy|ban$|ben$/)
    ]
  },
  {
    script: /\p{Script=Cyrillic}/u,
    profiles: [
      profile('ru', 'и в не на что с по как это из за от к для о он она они но был была было его её их также который которые при после или сказал заявил', /[ыэъё]|ого$/),
      profile('uk', 'і в не на що з по як це із за від до для про він вона вони але був була було його її їх також який які при після або та сказав заявив', /[іїєґ]/),
      profile('bg', 'и в не на че с по като това от за до се да той тя те но беше му са също който които при след или е ще', /ът$|ят$|та$|щ/)
    ]
  },
  {
    script: /\p{Script=Arabic}/u,
    profiles: [
      profile('ar', 'في من على إلى أن عن مع هذا هذه التي الذي كان كانت لا ما بعد قبل بين أو ثم قال وقال', /^ال|^وال|ة$|[أإ]/),
      profile('fa', 'و در به از که این را با است برای آن یک خود تا بر های شده بود کرد گفت', /[پچژگ]|^می/)
    ]
  }
]
