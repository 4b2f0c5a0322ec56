/** "called it false": words that take the truth from a claim. */
export const FALSITY: ReadonlySet<string> = new Set(`false fake fakes hoaxes untrue fabricated fabrication fabrications lie lies nonsense baseless unfounded groundless bogus fictitious
fiction invented hoax incorrect inaccurate wrong absurd ridiculous ludicrous preposterous disinformation misinformation slander libel libellous myth rubbish
falsehood falsehoods unsubstantiated fantasy fantasies fable fables fabricating forgery forgeries forged concocted concoction farce farcical bunk bunkum hogwash poppycock balderdash
claptrap twaddle tosh calumny libellous defamatory mendacious erroneous mistaken inauthentic figment spurious untruth untruths invention inventions imaginary trumped-up fairytale doctored
misleading malicious meritless frivolous laughable outlandish scurrilous far-fetched outrageous insult gossip smear smears propaganda witch-hunt hearsay
tripe drivel guff bilge hooey malarkey baloney cobblers bollocks piffle hokum codswallop bullshit phoney phony sham bullcrap humbug moonshine whopper fib fibs
apocryphal made-up premature inexact counterfeit unreal nonexistent non-existent nonsensical delusional delusion delusions fanciful fabulist hallucination hallucinations
distortion distortions misrepresentation misrepresentations mischaracterisation mischaracterization travesty canard canards calumnies innuendo contrived unjustified implausible
montage montages photomontage photomontages deepfake deepfakes conspiracy-mongering scaremongering tittle-tattle mudslinging sensationalist sensationalism slanderous vexatious risible unwarranted misinformed`.split(/\s+/))

/** Of these, words that also judge a policy or a mood; alone they deny nothing. */
export const WEAK_FALSITY: ReadonlySet<string> = new Set(('wrong premature absurd ridiculous ludicrous preposterous rubbish unsubstantiated slander misinformation disinformation mistaken malicious misleading farce farcical erroneous imaginary fantasy fantasies frivolous laughable outlandish scurrilous far-fetched outrageous insult gossip propaganda witch-hunt hearsay ' +
  'sham delusion delusions delusional fanciful hallucination hallucinations distortion distortions misrepresentation misrepresentations travesty innuendo contrived unjustified implausible scaremongering ' +
  'mudslinging sensationalist sensationalism vexatious risible unwarranted misinformed ' +
  'counterfeit unreal nonsensical mischaracterisation mischaracterization phoney phony canard canards').split(' '))

/** The others, which deny whatever they are said of. */
export const STRONG_FALSITY: ReadonlySet<string> = new Set([...FALSITY].filter(word => !WEAK_FALSITY.has(word)))
