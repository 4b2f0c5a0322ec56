const words = (list: string): Set<string> => new Set(list.split(/\s+/))
const lines = (list: string): Set<string> => new Set(list.split('\n').map(line => line.trim()))

/** Words of menus, share bars, icons and buttons: a line of nothing else is no news. */
export const INTERFACE_WORDS = words(`home menu news world politics business sport sports opinion culture video videos photos photo gallery galleries podcast podcasts
  weather travel lifestyle entertainment technology tech science health magazine radio tv live latest top stories popular trending newsletter newsletters
  login logout log sign in out up register account profile subscribe subscription subscriptions settings search share shares tweet retweet like likes pin email e-mail mail
  print copy link links save saved bookmark bookmarks comment comments reply replies follow following followers facebook twitter x whatsapp telegram
  reddit linkedin instagram youtube tiktok pinterest vk messenger viber flipboard rss feed feeds app apps download downloads upload edit delete close open
  next previous prev back forward skip content main navigation toggle expand collapse show hide more less view all read learn see click here tap
  about us contact contacts advertise advertising advertisement advertisements sponsored promoted ad ads terms conditions use privacy policy policies cookie cookies
  imprint legal copyright sitemap faq help support careers jobs donate contribute shop store cart ok okay go it got accept agree reject decline
  cancel submit send yes no thanks icon icons chevron arrow left right down full flag play pause mute muted unmute volume check tag tags category categories topic topics
  archive archives source site website web page pages author editor default language english a an the this to of on for and or by your our my we you me with`)

/** Whole lines, in lower case, punctuation and numbers aside. */
export const INTERFACE_LINES = lines(`post a comment
leave a comment
leave a reply
add a comment
write a comment
join the conversation
join the discussion
show comments
view comments
be the first to comment
comments are closed
your email address will not be published
required fields are marked
your email address will not be published required fields are marked
save my name email and website in this browser for the next time i comment
notify me of follow up comments by email
notify me of new posts by email
skip to main content
ok go it
got it
accept all cookies
manage preferences
read the full story here
read the rest here
read the full article here
continue reading
continue reading below
story continues below advertisement
article continues below
article continues after ad
continue reading the main story
scroll to continue with content
scroll down for video
this article is more than months old
all rights reserved
you may also like
you might also like
recommended for you
related articles
related stories
related news
most read
most popular
editors picks
editor s picks
more stories
more on this story
more from this section
dont miss
don t miss
latest updates
breaking news
this is a developing story
abstract
full text
correction appended
letters`)

/** After one of these, what follows in the same block is a link to another article: its picture's caption and its title. */
export const LINK_LEADS = lines(`read more
read also
also read
read next
see also
related
related article
related story
watch
watch also
more on this topic
don t miss`)

/** Lines that open the comment section: readers' words follow, which are not news. */
export const COMMENT_LEADS = lines(`post a comment
leave a comment
leave a reply
add a comment
comments
comment
join the conversation
show comments
view comments
your email address will not be published
your email address will not be published required fields are marked`)

/** What the names of months, days, zones and counters can make up: a line of nothing else is a time stamp. */
export const TIME_WORDS = words(`january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
  am pm a m p gmt utc est edt et cst cdt ct pst pdt pt bst cet cest msk ist hkt local time today yesterday ago second seconds minute minutes min mins hour hours
  hr hrs day days week weeks month months year years published updated posted modified created last first date on at of st nd rd th the read reading z t`)

/** Agencies and picture desks as they stand in picture credits. */
export const AGENCIES = 'AP|AFP|Reuters|REUTERS|EPA(?:-EFE)?|EFE|Getty(?: Images)?|TASS|Sputnik|Xinhua|Shutterstock|iStock|Anadolu(?: Agency)?|AA|dpa|DPA|PA|Bloomberg|' +
  'NurPhoto|ZUMA|Zuma|SIPA|UPI|Kyodo|Yonhap|ANSA|Pool|POOL|Instagram|Twitter|Facebook|Wikimedia(?: Commons)?|Flickr|Unsplash'
