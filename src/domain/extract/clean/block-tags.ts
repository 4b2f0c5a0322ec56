/** Elements that stand on lines of their own: their text is a paragraph. */
export const BLOCK_TAGS = new Set(`address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form
  h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol option p pre section summary table tbody td tfoot th thead tr ul`.split(/\s+/))

/** Elements whose content no reader sees, or sees as a control. */
export const HIDDEN_TAGS = new Set('script style noscript template head title textarea select iframe object svg math canvas audio video'.split(' '))

/** Elements without content, which nothing closes. */
export const VOID_TAGS = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))

/** What stands inside an article's markup without being its text; figures hold captions. */
export const ASIDE_TAGS = new Set('nav aside figure figcaption form button label footer dialog menu'.split(' '))

/** An element closes these when it opens right inside one of them, as end tags may be left out. */
export const IMPLIED_ENDS = new Map(Object.entries({
  li: 'li',
  dt: 'dt dd',
  dd: 'dt dd',
  option: 'option',
  td: 'td th',
  th: 'td th',
  tr: 'td th tr',
  thead: 'td th tr',
  tbody: 'td th tr thead tbody',
  tfoot: 'td th tr thead tbody'
}).map(([name, closed]): [string, string[]] => [name, closed.split(' ')]))
