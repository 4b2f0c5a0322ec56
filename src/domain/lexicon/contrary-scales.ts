/**
 * What cannot both be so of one thing at one time: a line for each scale, its sides parted by bars, each word of a side against every word of the
 * others; an underscore joins the words of a phrase. Of our own making. What only follows upon one another (arrested and released, opened and closed) is left
 * out, and so is what people merely think of a thing (good and bad, fair and unfair).
 */
export const CONTRARY_SCALES = `
asleep dozing napping dozed nodded_off | awake alert wide-awake on_watch at_their_posts at_his_post at_her_post
drunk drunken intoxicated inebriated tipsy had_been_drinking under_the_influence | sober teetotal stone-cold had_drunk_nothing
alive survived survive alive_and_well | dead died killed perished drowned deceased murdered
well healthy fit in_good_health recovered in_fine_fettle fighting_fit | ill sick unwell ailing dying at_death
recovered recovering | died dead dying
conscious | unconscious comatose in_a_coma
alone single-handed single-handedly by_himself by_herself by_itself by_themselves on_his_own on_her_own on_its_own on_their_own solo lone unaided | with_him with_her with_them with_others together accompanied with_help part_of_a_group part_of_a_gang member_of_a_group had_help had_accomplices had_an_accomplice jointly
armed carrying_a_gun carrying_a_knife carrying_a_weapon had_a_gun had_a_knife had_a_weapon brandishing waving_a_gun waving_a_knife pointing_a_gun holding_a_gun | unarmed empty-handed defenceless defenseless carrying_nothing had_only carrying_only held_only holding_only had_nothing_in nothing_in_his_hands nothing_in_her_hands
armed militants militant fighters fighter gunmen gunman combatants combatant insurgents insurgent rebels terrorists terrorist guerrillas soldiers soldier troops militiamen | civilians civilian noncombatants non-combatants farmers farmer villagers children bystanders bystander shepherds herders schoolchildren students teenagers
innocent blameless | guilty culpable at_fault to_blame complicit
sane in_his_right_mind in_her_right_mind of_sound_mind | insane mad deranged of_unsound_mind
married together inseparable happily_married | unmarried unwed separated divorced split broken_up parted estranged living_apart
free freed at_large at_liberty on_the_run at_home | jailed imprisoned in_custody in_prison in_jail behind_bars in_detention under_arrest held_captive
present attended in_attendance took_part in_the_room at_the_scene | absent elsewhere abroad at_home in_bed miles_away stayed_away out_of_the_country in_hospital away
adult grown-up over_18 of_age | child minor under_age underage teenager
calm composed quiet relaxed | hysterical panicking agitated frantic hysterics panicked raging furious
voluntarily willingly freely of_his_own_accord of_her_own_accord of_its_own_accord of_their_own_accord of_his_own_free_will of_her_own_free_will of_their_own_free_will by_choice consented voluntary | forced coerced compelled against_his_will against_her_will against_their_will made_to under_duress under_pressure at_gunpoint by_force forcibly dragged abducted kidnapped evicted deported
resigned quit left stepped_down walked_out retired withdrew moved_out departed walked_away chose_to_leave pulled_out dropped_out | fired sacked dismissed ousted expelled dropped axed evicted thrown_out threw kicked_out kicked deported removed excluded disqualified forced_out pushed_out driven_out drove banned shown_the_door laid_off made_redundant barred
fled flee fleeing escaped ran_away absconded in_hiding gone_into_hiding went_into_hiding deserted gone_abroad left_the_country | stayed remained at_work in_his_office in_her_office in_the_office never_left in_town in_the_country at_his_desk at_her_desk at_home stood_firm held_out holding_out
left | stayed remained
loyal faithful | disloyal unfaithful treacherous traitor
employed employee staff on_the_payroll worked_for | unemployed freelance freelancer self-employed contractor volunteer
insured | uninsured
standing upright on_his_feet on_her_feet on_their_feet running charging advancing | kneeling on_his_knees on_her_knees on_their_knees lying face_down crouching seated sitting
facing face_to_face | in_the_back from_behind back_turned
afloat floating | sunk sank sunken capsized
active erupting | dormant extinct inactive
moving | stationary motionless parked at_a_standstill standing_still
running_away fleeing turned_away | attacking charging lunged lunging approaching
open unlocked ajar unbolted | shut closed locked barred bolted sealed barricaded padlocked boarded_up blocked
clear unobstructed passable accessible | blocked obstructed impassable barred locked
loved love adored liked enjoyed cherished | hated hate loathed detested disliked despised
lit illuminated ablaze | dark unlit pitch_dark in_darkness
switched_on turned_on working functioning operational in_working_order in_service in_operation worked | broken switched_off turned_off out_of_order out_of_service out_of_action defective faulty malfunctioned malfunctioning disabled
empty vacant deserted unoccupied uninhabited half-empty | full packed crowded occupied inhabited sold_out bursting overflowing overcrowded
clean spotless pure unpolluted pristine hygienic drinkable crystal-clear clear | dirty filthy polluted contaminated tainted dead poisonous poisoned toxic foul squalid infested
safe harmless | unsafe dangerous hazardous poisonous toxic harmful deadly lethal perilous a_danger a_hazard a_health_hazard unfit
sound intact undamaged unharmed unhurt unscathed untouched unbroken uninjured in_one_piece in_good_condition in_perfect_condition solid | damaged broken cracked destroyed wrecked injured hurt harmed wounded rotten rotted ruined shattered smashed burnt crumbling burned crippled corroded rusted worn_out collapsed
fresh | stale rotten out_of_date expired mouldy moldy spoiled putrid
wet soaked sodden drenched damp | dry bone-dry parched
frozen icy | thawed melted ice-free
hot boiling scorching sweltering | cold freezing chilly
new brand-new unused | second-hand secondhand used reconditioned refurbished
genuine authentic real original bona_fide the_real_thing an_original | fake forged counterfeit copy replica forgery reproduction bogus imitation phoney phony doctored hoax forgeries fakes copies
natural | artificial synthetic man-made manmade
raw uncooked | cooked
loaded | unloaded
paid settled repaid reimbursed in_full | without_paying unpaid outstanding owed owes overdue in_arrears still_owed
solvent profitable in_profit in_the_black thriving well-funded in_surplus paid_every_bill paid_all_its_bills paid_all_its_debts pays_its_bills pays_its_debts met_every_payment met_all_its_obligations makes_a_profit made_a_profit free_of_debt debt-free flush_with_cash | insolvent bankrupt loss-making in_the_red broke penniless bust in_deficit on_the_verge_of_bankruptcy loses_money losing_money lost_money makes_a_loss made_a_loss loses_a
public published in_public | secret confidential covert clandestine in_secret in_private
secret covert clandestine behind_closed_doors in_secret | transparent in_the_open public in_full_view
legal lawful licensed permitted authorised authorized legally lawfully with_a_permit with_a_licence with_a_license with_permission had_a_permit had_a_licence within_the_law approved above_board | illegal unlawful unlicensed unauthorised unauthorized illegally unlawfully without_a_permit without_a_licence without_a_license without_permission illicit against_the_law contraband poached
valid in_force | void invalid expired null_and_void
accidental accident accidentally by_accident unintentional unintentionally by_mistake mistake mishap a_fluke went_off_by_itself misfired electrical_fault technical_fault short_circuit lightning | deliberate deliberately intentional intentionally on_purpose planned premeditated arson sabotage sabotaged set_on_purpose set_on_fire torched attack bomb missile
natural_causes of_natural_causes heart_attack illness disease overdose of_old_age cancer pneumonia | murdered murder poisoned strangled beaten_to_death killed shot stabbed tortured_to_death suffocated smothered beaten
suicide took_his_own_life took_her_own_life killed_himself killed_herself hanged_himself hanged_herself shot_himself shot_herself jumped | murdered murder homicide strangled beaten_to_death shot_by stabbed_by tortured_to_death pushed thrown threw shoved
died_in_a_crash killed_in_a_crash died_in_an_accident killed_in_an_accident died_in_a_fall died_in_a_fire fell | murdered strangled beaten_to_death shot_by stabbed_by shot_dead tortured_to_death executed poisoned pushed
suicide took_his_own_life took_her_own_life killed_himself killed_herself | natural_causes accident of_natural_causes heart_attack
fell slipped tripped stumbled jumped lost_his_footing lost_her_footing | pushed shoved thrown threw tripped_up
broke snapped frayed gave_way failed | cut severed sawn sawn_through tampered
broken snapped | cut severed sawn tampered
lost mislaid misplaced gone_astray went_astray | stolen
lost missing vanished disappeared gone nowhere_to_be_found | found accounted_for never_left where_it_always where_they_always in_safe_keeping in_safekeeping in_storage kept in_a_vault under_lock_and_key
destroyed burnt burned shredded deleted erased wiped pulped incinerated | kept preserved stored intact archived safe in_storage in_a_vault saved
gift donation donated gave given | loan lent loaned sold sale payment bribe stolen
loan lent borrowed | gift grant donation gave donated
bought purchased paid_for | stolen stole looted plundered
rented hired leased borrowed | owned bought purchased
sold | gave donated given_away
peaceful peacefully non-violent nonviolent calm orderly good-natured passed_off_quietly without_incident | violent violently riotous riot chaotic chaos unruly rampage
peaceful civilian medical | military
provoked unprovoked | self-defence self-defense in_self-defence in_self-defense
success successful succeeded successfully triumph worked went_to_plan as_planned | failure failed unsuccessful flop fiasco exploded crashed misfired
passed | failed
victory won win winner | defeat lost lose loser
holding_out in_control in_their_hands in_our_hands in_government_hands in_rebel_hands still_theirs still_ours still_held | fallen fell captured taken seized overrun lost in_rebel_hands took retaken liberated recaptured
advancing advance advanced gaining_ground | retreating retreated losing_ground pulling_back withdrawing withdrew in_retreat falling_back repelled repulsed beaten_back
hit struck on_target | missed intercepted shot_down
on_time punctual punctually on_schedule ahead_of_schedule in_time early | late delayed behind_schedule overdue too_late
under_budget within_budget on_budget | over_budget
speeding too_fast at_speed recklessly over_the_limit over_the_speed_limit racing | slowly within_the_limit within_the_speed_limit below_the_limit under_the_limit below_the_speed_limit under_the_speed_limit
green | red | amber
black | white
daylight broad_daylight by_day | night darkness by_night at_night
raining | dry sunny bright_sunshine
clear | foggy misty cloudy overcast
calm | stormy rough choppy
male man boy | female woman girl
majority most | minority
more higher greater larger bigger increase increased rise rose rising risen grow grew growing grown climb climbed climbing soar soared up doubled upwards swelled double | less fewer lower smaller decrease decreased fall fell falling fallen drop dropped dropping declined declining shrink shrunk shrank shrinking down halved downwards vanish vanishing dwindled dwindling collapsing
better improved improving improve improvement | worse worsened worsening deteriorated deteriorating worsen declining
louder noisier | quieter
faster quicker | slower
cheaper | dearer costlier pricier
strengthened stronger stronger_than_ever strengthen | weakened weaker weaken
expanding expanded expand | contracting contracted contract shrinking shrunk
widened | narrowed
thriving booming flourishing recovering plentiful abundant teeming full_of_fish full_of_life full_of_trout swimming_with alive_with growing | dying dead struggling collapsing vanishing shrinking dwindling extinct collapsed vanished
continuing going_on under_way underway ongoing on_track going_ahead go_ahead going_ahead_as_planned | halted stopped over suspended ended cancelled canceled called_off scrapped postponed abandoned shelved
in_favour in_favor supports supported supporting backs backed | opposes opposed opposing against voted_against
agreed accepted signed approved consented authorised authorized gave_permission given_permission permission | refused rejected declined vetoed without_permission without_consent turned_down
obeyed complied followed kept_to observed respected adhered | violated broke breached flouted ignored disobeyed broken broke
honoured honored kept | broke broken violated breached reneged
told informed warned notified consulted | kept_in_the_dark learned_from heard_from learnt_from unaware unconsulted
aware knew | unaware ignorant
honest truthful truth | dishonest lying lied
friend friends ally allies on_good_terms best_of_friends | enemy enemies rival rivals foe foes at_loggerheads
independent independently impartial neutral | controlled puppet biased partisan state-controlled in_the_pay in_the_pocket
united unanimous unanimously in_agreement | divided split at_odds deeply_divided voted_against dissented abstained
stable out_of_danger | critical unstable
permanent permanently for_good | temporary temporarily
mandatory compulsory | optional voluntary
free_of_charge for_free for_nothing at_no_cost | for_a_fee for_money
local locals homegrown home-grown domestic | foreign imported foreigners outsiders from_abroad
tested inspected checked maintained serviced | untested uninspected neglected unchecked unmaintained poorly_maintained
trained qualified experienced | untrained unqualified inexperienced
registered | unregistered
vaccinated | unvaccinated
consensual consented | rape raped forced coerced
rare scarce in_short_supply running_out short running_low | common abundant plentiful ample enough plenty sufficient
isolated_incident isolated one-off exception lone_wolf rogue | widespread systematic systemic routine routinely common rife
deep | shallow
adopted fostered foundling | own_son own_daughter own_child biological flesh_and_blood
dead died killed perished | alive_and_well in_good_health well healthy feel_well feels_well feel_fine feels_fine very_much_alive
leaning tilting tilted crooked lopsided | straight upright vertical level plumb
stopped braked halted pulled_up waited | drove_on drove_straight drove_through kept_going drove_off sped_off ran_the_light carried_on left_them left_him left_her
in_cash | by_card by_cheque by_check by_transfer by_bank_transfer in_kind in_instalments
aged ailing frail failing | as_fit fit_as fit in_rude_health vigorous
organic untreated pesticide-free | sprayed treated chemically_treated genetically_modified
destroyed demolished razed burned_down flattened in_ruins collapsed | stands still_stands standing intact
sunk sank capsized went_down foundered | afloat floating seaworthy under_way
mixed_up muddled confused | labelled labeled logged in_order sorted
by_hand handmade hand-made | by_machine machine-made mass-produced
by_train by_rail | by_car by_air by_plane by_bus by_road
by_post | in_person by_email by_telephone
orally verbally | in_writing in_black_and_white
mimed lip-synced to_a_tape playback | sang_live live sang_every
cheated cheat cheating foul_play | honestly fairly fair_and_square within_the_rules by_the_rules by_the_book on_merit on_his_own_merits on_her_own_merits by_his_own_wits by_her_own_wits clean
recluse hermit housebound | goes_out out_every_day out_and_about parties socialises
ignored unanswered neglected | answered replied_to acted_on followed_up looked_into dealt_with
abandoned neglected derelict disused in_ruins a_ruin | in_use inhabited cared_for well_maintained tended restored in_daily_use
understaffed short-staffed short_of_staff | fully_staffed at_full_strength well_staffed
flooded under_water submerged | dry above_water
expired lapsed out_of_date | valid valid_until valid_since in_date up_to_date renewed current
leaks leaked leaking leaky | watertight airtight dry_as_a_bone tight sealed holds_water
spent squandered wasted embezzled stolen siphoned_off gambled_away | untouched in_the_bank accounted_for in_the_account in_a_bank
hid hidden concealed covered_up suppressed undeclared kept_quiet | published disclosed declared reported made_public in_the_open announced
banned forbidden prohibited outlawed | allowed permitted free_to welcome legal
withdrawn recalled off_the_shelves off_the_market | on_sale on_the_shelves on_the_market
rigged stolen fraudulent doctored | fair free_and_fair clean honest above_board
plagiarised plagiarized copied cribbed stole | own_work own_words original wrote_it_himself wrote_it_herself wrote_every his_own her_own
on_strike striking walked_out downed_tools picketing | working at_work turned_up as_normal running_normally
cancelled canceled | running running_normally going_ahead as_planned
silent mute unheard | rung ringing rings heard loud
invited | uninvited gatecrashed gatecrasher unannounced
in_uniform uniformed | plain_clothes in_plain_clothes civilian_clothes
strapped_in buckled wearing_a_seat_belt wearing_a_seatbelt belted | unbelted without_a_seat_belt without_a_seatbelt
vegetarian vegan | eats_meat ate_meat
single bachelor unmarried | married engaged
childless | father mother parent pregnant
retired | still_working still_at_work in_office in_service
blind | sees_perfectly perfect_sight
handcuffed tied_up bound | unrestrained free_hands
in_contact in_touch | lost_contact out_of_touch incommunicado
unknown stranger strangers | friend friends acquainted old_friends
poor poverty in_poverty destitute penniless | wants_for_nothing well_off comfortable rich wealthy comfortably_off
pregnant | barren
owned belongs_to | rented leased on_loan borrowed
expected predicted foreseen | unexpected unforeseen a_surprise out_of_the_blue
identical the_same alike | different unlike
finished complete completed ready | unfinished incomplete half-built half-finished under_construction
signed | unsigned
opened | unopened sealed
used | unused untouched in_its_wrapping
conscious awake | unconscious knocked_out passed_out
winning ahead | losing behind
heard | deaf
urgent emergency | routine planned
voluntary | compulsory obligatory forced
promoted | demoted dismissed
hired employed | fired
kept in_place standing intact | demolished pulled_down torn_down knocked_down bulldozed razed removed dismantled
still_there in_place where_it_was | gone removed stolen missing
unharmed well safe_and_sound in_good_health alive | beaten tortured hurt injured mistreated harmed dead killed starved
rich wealthy | poor penniless
hungry starving starved malnourished underfed | well-fed fed fed_well ate_well eats_well three_meals plump
high | low
strong robust | weak fragile
a_record record_high bumper best | worst poor failed disastrous failure
profit profits | loss losses
surplus | deficit shortfall
on_duty | off_duty
elected | appointed unelected
true | false
innocuous | offensive
deployed | withdrawn
online | offline
visible | invisible hidden
infected positive | uninfected negative
fertile | barren sterile
pregnant expecting | infertile
guarded supervised attended | unguarded unsupervised unattended
heated | unheated
edited altered tampered_with doctored | unedited unaltered untouched genuine
translated_correctly accurate | mistranslated inaccurate
outside outdoors | inside indoors
ahead leading | behind trailing
visited went_to came_to | stayed_away never_came stayed_at_home
`
