/** Where sentences end in speech: `npm run train:borders -- FOLDER… --write` writes this file anew. */
import type { BorderWords } from '../words/border-words.ts';

export const englishBorders: BorderWords = {
  last: `
    -7 and
    -5.75 the
    -5.5 a but
    -5.25 because
    -4.75 i if like
    -4.5 as where
    -4.25 it's or so we when
    -4 just no your
    -3.75 very
    -3.5 an i'm my oh they which
    -3.25 of that's their then
    -3 how is than there's to was what you're
    -2.75 are can for our some think will would
    -2.5 maybe really says we're whether who why
    -2.25 also every get gonna say they're
    -2 about any being his i've let's these
    -1.75 although by have i'll in its m said since super wanna we've with within you've
    -1.5 adam at be been c called could from give got he's hey keep let little make makes making many might most put quite saying still thank thought unless until we'll were what's whenever whereas whole you'll
    -1.25 actually become bryan companies doesn't don't entire especially even favorite feel feels gets getting had has he here's hopefully jesus kinda least look more multiple new only particular pretty probably realized s should sometimes um using versus went who's without x
    -1 0 actual almost always am anyway aren't ask b base between big biggest bring came can't cannot cause certainly clear comes core creating definitely didn't do energy etc eventually extremely feeling felt find first full generally given gives giving going hand having helps however including into isn't large last looks main marc may mean means mentioned mother must nicholas not package paid per remember sarah six someone sounds taking talks that they've thinking three told towards try two uber uh under usually van well you you'd
    -0.75 after all assume became becomes blog buy consumer course currently decided did docker during eric extra few folks gotta guest heard hope huge human i'd internal it'll john knew know less likely literally local made mobile native necessarily obviously often once open original particularly pay play plus pull putting rather realize recently run school sean see seem seems send shared she's single slash slow small social somebody speaking spotify steve students takes they'll website weren't while won't word worth
    -0.5 able ago another around asked based basically believe bit build certain cloud common couldn't couple deep does doing each earlier ever example fact function gave general go hear high lightning looking mostly move myself need never nothing now number okay old one other over past post real saw second seeing she something talk tell terms test tools trying turn web write writing wrote
    -0.25 across before channel data haven't kind much on own people read reason same such talked team this those through understand use want yeah
    0.25 again come everything out podcast software started thing value wanted way
    0.5 away bad break care chain computer days difficult direction down free goal god good guys happened happens head idea information it listen machine model needed off place process product project python question questions sign state system tests things up us welcome work world wrong yes yet
    0.75 agree ahead better directly done easy enough exciting eyes faster forward game happen history important infrastructure job journey leave list minutes neat network nice opinion peers perfect quickly results screen service situation sure them there title together totally useful wow
    1 absolutely anymore everyone fantastic forth fun great happening here incredible issue life listening minute others possible problem properly ready sorry stuff too truth
    1.25 com correct else fine problems russell scott sense sponsors true whatnot yourself
    1.5 exactly interesting lord yep
    1.75 amazing evans
    2 cool
    3 awesome
    3.5 right
  `,
  first: `
    -5.75 to
    -5.25 of
    -4.5 is on
    -4.25 about
    -4 a was
    -3.75 with
    -3.5 are in into out up who
    -3.25 be has thing your
    -3 0 me than that them time will
    -2.75 an at for from have or really stuff through way were
    -2.5 around before know over point things too us where which work
    -2.25 back been being can code data different doesn't doing down much not off other our person python something team
    -2 as away better between called does else had here idea just might more problem product said system their use using very years
    -1.75 actually ago company day episode example experience gets got him language level make makes model people podcast process project question says side software think times tools within without working works world yourself
    -1.5 across against anymore anything app behind bitcoin book business case change come comes community companies design development didn't done enough feel find get going growth his information isn't itself job key later life lightning looks made making market network node open own part place problems products projects questions run saying security should show some source space started still story support teams test the though three together tool understand users value versus wasn't would year
    -1.25 advice all already always answer any api become becomes big both build building built by call came can't chain channel channels core customer days developer developers directly easier end ever fast features file fit forward go goes guys hand happen happens having her ideas important knowledge knows learning library line little management manager marketing means moment money months must myself need ones particular platform power programming protocol reason right running science seems seen sense service somewhere state strategy systems takes themselves under upon used user wallet ways web week who's wrong
    -1 address allows almost along analysis applications approach apps area aren't ask backwards base behavior beings bit block blocks box c cannot cases changes cloud coming completely computer connect content context control conversation correctly course create created decision don't engineer engineering environment every faster feature feed feedback feels felt five founders framework function game github gives giving good great growing guy happened happening hard hardware help helps high human implementation industry inside involved issue issues javascript kinda languages layer leaders least less list listeners long machine man many matter messages minutes models multiple name necessarily needs never news nodes notes nothing number numbers often online onto package packages page party path peers per performance perspective points possible post pretty probably program public quite rate read reasons research results review role round scale script self server services set share skills slash solution sounds specific specifically stack stage start starts step stories taking talk talking technology term testing tests topics towards transaction transactions trust twitter two type types until uses van version via video wallets wanna want weeks won't word words worked written yet
    -0.75 access account after agents ahead ai anyone application asked asking async attack automatically available bad based became believe best blog board books button care career challenge changed choice class clear coding complete complex concept cool cost could coverage culture deal decisions deep device did direction discussion documentation domain early easy ecosystem effort energy engineers episodes error examples exist fact far feeling fees files fine fix focus focused folks forever form format found four free friends front full fully fun future gave general getting give goal god google group grow hands happy higher home hours impact infrastructure install interest interesting interface interview jobs journey kind large last leader learn left light lines look looking loop love m managers marc mean memory mentioned message million mind mode move my new old opportunity order organization ourselves outside paid paper parts past pay payment payments peer piece places play pre private putting quality quickly random rather reading request requests room runs rust saw say school search seeing signature simple single situation six social someone soon speaking speed spend starting startup structure success successful table tech technical tell telling thinking thought told took tooling top topic track training update useful valuable values website weird went whatever while whole windows wouldn't writing x zero
    -0.5 able add amount because bring chat close complicated conference crazy database definitely difference difficult django email everybody excited few figure given gone guess hear heard hey history honestly huge its knew learned link listening live most moving needed others put ready real remember send short size somebody spec such super take talked terms these those true trying write wrote
    -0.25 basically even everything lot only sure wanted you've
    0.25 also another once you
    0.5 amazing awesome do exactly here's it sorry totally why
    0.75 and essentially nobody they they've we're what wow
    1 although audience i'd i'll maybe she she's they're this we'll we've whereas yep
    1.25 let mike sarah then what's
    1.5 bye he's
    1.75 i've if john let's thank thanks we
    2 but nicholas now
    2.25 he no
    2.5 alright there's
    2.75 bryan i'm that's well
    3 i yes
    3.25 it's
    3.5 oh okay
    4.75 so
    5.5 yeah
  `,
  lastButOne: `
    -3.5 how
    -2.75 but
    -2.5 because bryan which
    -2.25 if nicholas then when where
    -2 i think
    -1.75 adam he mean
    -1.5 figure know only say there's we who
    -1.25 all ask can fact let saying what why
    -1  am and audience could had haven't i'm i've involved last marc may mike months one people put realize said see she tell there thought told van was we're will you you'll
    -0.75 advice again also anyway are base basically beginning believe certain companies course easier email ended especially form funny generally gonna have here's hope ideas information instead it's itself just keep list low mentioned microsoft most often once out past person personally place process research says sitting sometimes starts startup strategy such sure teams they they've trying turns update us we've well were weren't whereas whether won't world would writing you'd you're you've
    -0.5 a actually an asked before biggest both build building bunch came can't case couple customers day design did down episode even feel file find found get goes google guy happens happy he's help i'd i'll idea imagine is key kind learned let's library like line literally look made main make man many moment mother never now open possible post public python question questions reason second so source started step telling they're thing time tools true turn twitter until used version wanted years yourself
    -0.25 0 able book cool didn't does don't got guess has in little lot me not okay point probably seen some sort start talking team the things this together two understand up wanna
    0.25 at bit data different doing early everybody getting going great hard interesting language more much my oh on or side those very with yeah your
    0.5 chain com correct do end ever exactly for huge into model name needs new no others play program right run same security small successful support test transaction web without work yes
    0.75 after against already as bad be better big care comes definitely difficult fair fm good hear important next own pretty real self seven super thank too totally under
    1 really terrible thanks that's their within
    1.25 absolutely bye john kim michael patrick paul rusty sam
    1.5 jonathan ryan sarah
    1.75 sean
  `,
  second: `
    -2.75 out
    -2.5 of to
    -2.25 or
    -2 than up
    -1.75 much on stuff us
    -1.5 about around be but doing down get into off open system that their them which years
    -1.25 0 bad become believe build come company ever far fast figure fm forth growth hard important less level many new other podcast process quickly run set team through wrong
    -1 and app apps async away back based between book built business code com coming creating easier end everything experience fun go good happening isn't its language learn listen low make making marketing matter model move platform plus problems product project research scale security sense source test they've things together type user versus who within work world worth
    -0.75 able access across add address ago ai analysis anymore approach ask being beyond big building case changing channel channels close commit conversation core data day decided deep design developer difficult directly earlier easy email energy engineering enjoy faster feature features felt file fit focus focused follow full function gave getting giving gone happen happens happy head helps high him hours ideas including interested issues job large learning library light line memory models more mostly myself name network nice non online over own paid particular path people per performance person place plan play popular power problem programming projects provide push python rather realize saying search seeing self server sign similar simple space specifically start starting successful support systems talk teams themselves they they'll they're thinking time towards transaction trying two types until useful value version wallet wanna ways we'll web without x
    -0.5 already amount answer anything api attention because behind bit block blocks break call called came cannot cases change changed check companies control cost crazy create customers days decision developers different done error especially exciting feedback find folks forward framework future game gets github give happened her hey higher information involved javascript kinds knows left life list little live long look lot market moment money months necessarily next node nodes nothing ones others package past piece point post products program protocol public put putting review running same say science service show single six small software solve somewhere sort specific startup story term terms testing thing though three times too tools twitter understand update use using wants week whatever where who's whole word worked working write written year you'd yourself
    -0.25 a any at enough last oh want wanted way were will with yet your
    0.25 an as been can has it's kind like part quite right some something thank the what's you
    0.5 adam after always another anyway awesome certainly could didn't does doesn't every feel god he here interesting just never no now our question remember she somebody sounds such sure tell thanks there's think this today try was what wouldn't you're
    0.75 actually basically bye can't cool couldn't curious currently did do don't essentially exactly example first hope i i'd i've is know might my okay one only pretty second see seen speaking that's then there those true turns wow
    1 absolutely are definitely even gosh haven't love man mean once said we've
    1.25 again also if so yes
    1.5 when yeah
    2 episode
    2.75 van
  `,
  lastTwo: `
    -2.75 the_right
    -2 a_great and_it and_then it_it
    -1.75 a_good even_though that_it things_that you_know
    -1.5 and_now figure_out i_mean i_think in_fact is_that like_oh like_well make_sure of_all that's_why that_you the_things
    -1.25 0_0 all_right at_least do_you in_this it_was no_no of_course one_thing so_that that's_not that's_what the_way thing_that think_that this_is way_that yeah_well
    -1 a_big a_different a_little a_nice an_interesting and_again and_this and_you are_you as_it based_on be_that but_it don't_think end_up every_time fact_that first_thing have_been i'm_not i'm_sure i_thought if_you in_particular is_it is_something is_there lot_of make_it makes_it or_maybe so_it so_now some_people something_that sure_that tell_you that's_how that_are that_is that_people that_that that_this that_time that_was the_last the_one the_whole they_were to_create to_have to_take your_own
    -0.75 a_0 a_few a_huge a_new about_how and_do and_maybe and_say and_that and_yeah are_not be_like be_more because_it but_yeah call_it did_you do_is do_not focus_on for_example give_you go_back has_been he_said how_do i_don't in_the is_basically is_what is_why it's_actually it's_just it's_like it's_not it_feels it_has it_on let_me like_hey like_okay mean_it means_that of_different of_doing of_how of_like of_our of_the of_those of_what one_that out_that people_that pretty_much right_well so_you stuff_that that_there that_you're the_big the_biggest the_first the_more the_most the_only the_person the_python the_reason the_second the_stuff there_are they_said think_it this_this to_actually to_find to_get to_make to_say to_tell to_think turns_out want_to was_that we_have we_were what_do what_it when_you which_is will_be yeah_that you've_got you_are you_can you_don't you_start you_were
    -0.5 a_couple a_long a_product a_really a_very a_way about_what all_these and_also and_he and_i and_that's and_what are_going back_to feel_like get_into got_to have_that i'm_like i've_been i_feel i_guess i_had i_know i_said i_was i_would if_it in_my in_our in_your is_actually is_just is_like is_not is_really it's_been it_but it_so it_will it_would just_like kind_of know_what know_you like_i like_no like_you little_bit look_at of_a of_my of_them of_these of_you of_your part_of people_who really_good really_really so_i so_yeah talk_about terms_of that's_really that_but that_has that_he that_i that_in that_like that_they that_we that_would the_0 the_end the_main the_next the_people the_the the_thing then_it there_was there_were thing_is those_are to_be to_build to_put try_to trying_to was_like was_not we've_got we_can we_had we_need what_you would_be would_say yeah_it yeah_so you're_not you_could you_need you_see you_you
    -0.25 able_to all_of and_it's and_so and_the and_they and_we as_a be_a be_able for_a for_the going_to have_a have_to i_have i_i in_a is_a is_the it's_a it_and it_to like_a like_the on_the one_of should_be some_of sort_of that's_a then_you there_is to_go to_see to_the up_with what_is working_on yeah_i
    0.25 a_lot have_you to_this to_you
    0.5 a_thing and_stuff do_it do_this i_do much_more on_this or_something right_now right_yeah that's_right the_product to_come to_start to_that we_do we_go you_want
    0.75 a_problem for_it going_on have_it i_see in_it is_great of_stuff of_that or_not other_people really_well thank_you that_right to_it with_that you_go
    1 a_minute do_that don't_know each_other it_out make_sense on_that that's_great that_one that_way very_cool
    1.25 for_sure for_you makes_sense of_thing that's_cool the_podcast yeah_exactly
    1.5 about_that at_all for_listening so_on with_you yeah_absolutely
    1.75 that's_awesome
    2 as_well like_that that's_it
  `,
  across: `
    -4.25 right_now
    -3.25 that_we
    -2.75 know_if
    -2.5 and_so that_i that_you
    -2.25 but_i oh_yeah so_i what_i
    -2 and_i because_i but_yeah like_i which_i
    -1.75 am_i do_you even_if know_what on_it so_yeah whatever_it when_i
    -1.5 about_this because_it's before_we but_it's do_we doing_this i_i in_the like_oh like_yeah maybe_it's no_i now_we of_this thank_you that_he that_if that_this things_like think_it's way_you where_i where_it's you_can you_know
    -1.25 about_it again_it's and_yeah as_i as_well at_this did_you do_this especially_if exactly_what how_i if_i if_it's in_this it's_it's it's_so it_was know_it's like_okay maybe_i mean_i now_i oh_i on_the on_this on_what open_source out_there out_what reason_i say_i say_oh see_you should_i so_it's something_like tell_you that_there then_yeah this_one understand_what was_so way_we well_yeah what_we whether_it's with_this yeah_this yeah_yeah you_see
    -1 about_what all_the all_these all_this and_it's anyway_so are_so at_least back_then before_you call_it do_i do_it feel_like for_this have_this how_do if_you into_this is_i is_so it_doesn't it_is it_seems it_would just_so like_it's like_this mean_it's no_no now_i'm now_it's now_you okay_so okay_this or_i or_so really_well say_it's say_okay see_if see_this see_what seems_like should_we so_so so_that's something_you sure_if sure_you than_i that_it that_maybe that_one that_that's that_they that_we've that_you're then_i then_it's there's_no there's_so there_are thing_you things_that think_this through_this to_do use_it way_i well_as well_i well_it's what_it what_it's whatever_you why_i why_it's yeah_we years_ago yes_yes you_could you_do you_don't
    -0.75 0_i about_how actually_i again_and all_right are_you at_the be_like but_if can_i does_it doing_it feels_like for_you give_you gives_you had_this have_no have_you here_and how_we human_beings into_it into_the is_if is_it is_like is_this it_as it_because it_can it_could it_does it_feels it_in it_just it_makes it_out it_sounds it_wasn't kind_of know_how know_this like_well look_like looks_like make_it of_it of_the okay_well on_twitter once_you people_who show_notes so_this so_we something_i sounds_like that's_that's that_i've that_it's that_the that_there's that_they're that_we're that_you've there_was there_were thing_but thing_i thing_that think_that's this_episode this_is through_the to_this to_you too_much what_do what_you when_you with_it with_the with_you yeah_i yeah_it yeah_it's you_have
    -0.5 0_years about_the and_and and_that's and_then are_we as_you at_all at_it because_it because_we but_it can_you don't_know figure_out for_the from_the has_been how_you i'm_like i_don't i_mean i_think if_we if_you're in_my is_there is_what it's_like it_has it_will just_like know_we know_you let's_say like_if like_we like_you little_bit look_at lot_of make_sure of_like of_what on_my on_your other_people out_the over_the people_are so_i'm so_if so_you something_that talk_about talking_about that's_what that_are that_is that_people that_was that_would then_we then_you there_and there_is this_thing to_see up_with was_like what_they when_we where_we where_you yeah_so yeah_that's you_are you_can't you_get you_just you_need you_should you_think you_want
    -0.25 a_lot able_to and_it and_this and_we and_you because_you but_you can_do going_to have_a have_been have_the in_a in_and is_a is_not is_the it's_not of_these on_a one_of so_it sort_of to_be to_get to_make to_the want_to we_have which_is would_be
    0.5 right_and
    0.75 it_i know_and right_it's that_yeah thing_and this_i you_i you_so
    1 do_and exactly_and it_that's it_we it_you not_and on_but on_so that_so there_yeah to_and to_so
    1.25 it_yeah right_well that_and yeah_okay
    1.5 right_yes right_you yeah_and
    1.75 right_because right_it that_but
    2.5 right_like
  `,
  firstTwo: `
    -2.25 so_much
    -2 and_see it_so
    -1.75 all_the and_all and_have and_said at_the which_is
    -1.5 and_do and_kind and_not and_say in_the it_and it_i it_in now_so that_i this_so this_thing what_the what_you're
    -1.25 and_get and_make and_more and_they're and_think and_was and_you're as_well but_also but_it's but_we but_you're from_the it_for it_if it_you like_a now_and now_is right_now so_far this_and this_i you_so
    -1 and_be and_being and_everything and_go and_how and_just and_put and_stuff and_their and_things and_try and_use as_you because_there's because_they because_you but_really but_they do_this for_the how_we i_believe it_as it_like of_the so_many that's_going that_are that_we there_and there_i there_so they_will this_idea this_in this_way we_go what_you you_in you_the you_think you_you
    -0.75 and_other and_our and_people and_they as_a as_the because_there but_not but_that's by_the do_it exactly_what feels_like for_a for_you gives_you how_i how_it how_to i_should if_it's in_a into_the is_the it_a it_because it_but it_that's it_with kind_of like_an like_that look_like on_the open_source or_not or_something or_the over_the people_are seems_like so_that the_right then_it's this_for this_like we've_been well_and what_i what_it where_i where_you which_i which_was who_are why_i with_the you_a you_did you_i you_like
    -0.5 a_lot about_it about_the about_this and_a and_you are_the at_all because_i because_it's but_i can_be can_do could_be do_is do_the don't_have don't_know each_other feel_like for_me give_you going_to had_a has_been have_a have_been here_is how_you i_could if_they in_your is_a is_just is_so it_does it_out it_the it_to it_yeah just_like like_0 like_oh like_the like_this or_a or_whatever out_there people_who right_like right_so should_be something_like sort_of talking_about tell_you that_it that_the that_they that_this that_you that_you're the_same the_the these_things thing_is things_like this_but this_one through_the to_the trying_to was_a we_were when_you're where_it's where_the where_we with_a with_this would_be would_have you_to you_were you_will
    -0.25 0_0 a_little able_to and_the be_a do_that have_to if_we in_this is_like is_not know_what need_to of_a of_it of_this on_this talk_about the_best the_most the_time the_way to_be to_do to_have want_to was_like we_are you_should you_want
    0.25 and_it i_i so_i that_is yeah_so you_know
    0.5 and_like but_if but_then but_there but_what he_was i_do i_just i_think it's_not it_has like_if like_it's so_it's so_that's so_there's so_yeah that's_a that's_right that_was the_first the_idea the_other the_reason there's_no there_is there_was these_are we_should yeah_yeah you're_like you_could you_need
    0.75 and_as and_that's and_then and_there but_but but_the he_said i'm_really i'm_sure i've_seen i_actually i_don't i_feel i_haven't i_kind i_really i_remember if_you're it_turns it_wasn't it_would let's_see like_i like_we like_you no_no one_of see_you so_a so_if so_just so_this so_when that's_kind that's_where then_we there's_a there's_the they're_just they_they those_are we_did we_didn't we_have what_does yeah_exactly yeah_i yeah_we yeah_you you_are you_can you_can't
    1 all_right and_again and_and and_that for_example i'm_just i'm_not i've_been i_hope i_know i_love i_mean i_said if_you if_your it's_an it's_like it_could it_doesn't now_you oh_my oh_that's one_is so_all so_as so_how so_like so_one so_the so_what that's_what that's_why then_the this_was well_it's what's_the yeah_i'm yeah_it's yeah_right yeah_that's yes_and yes_i you_don't you_see
    1.25 alright_so and_i and_in and_this but_as but_when bye_bye how_do i'm_a i_also it's_a it_is let_me oh_wow oh_yeah so_at that's_the there_are this_has what_are what_do yeah_for yeah_it yeah_well
    1.5 and_if but_yeah do_you i'm_like it_was okay_and so_in yeah_that
    1.75 and_when and_yeah no_i now_the so_for thank_you
    2 okay_so this_episode this_is well_i
    2.75 and_so yeah_and
  `,
};
