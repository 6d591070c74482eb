/** English words that tell who is quoted and which words are names. */

import type { ExtractionWords } from '../words/extraction-words.ts';
import { wordSet } from '../words/word-lists.ts';

export const englishExtraction: ExtractionWords = {
  strongVerbs: wordSet(`
    said says told tells added adds replied replies answered answers asked asks explained explains
    insisted insists argued argues stated states claimed claims complained complains joked jokes
    remarked remarks whispered whispers shouted shouts muttered mutters murmured cried exclaimed
    snapped responded responds continued continues commented comments concluded concludes confessed
    recalled recalls observed declared declares warned warns noted notes admitted admits conceded
    predicted promised vowed pleaded begged quipped yelled screamed growled sighed laughed grumbled
    retorted interrupted testified affirmed stressed emphasised emphasized maintained mused wondered
    cautioned cautions acknowledged acknowledges advised asserted asserts assured boasted boasts
    bragged chuckled contended contends countered counters enthused enthuses explains fumed gasped
    groaned hissed inquired enquired lamented laments mumbled objected opined protested reasoned
    reassured reassures recounted recounts reflected reflects reiterated reiterates remembered
    remembers roared scoffed shrieked snorted sobbed stammered stuttered swore taunted teased
    thundered urged urges ventured wailed whined concedes jokes stresses maintains predicts pleads
    quips sighs laughs
  `),
  weakVerbs: wordSet(`
    wrote writes posted tweeted announced announces announced repeated repeats reported published
    suggested suggests revealed reveals proclaimed proclaims demanded demands agreed agrees
  `),
  tellingVerbs: wordSet('told tells asked asks warned warns reminded promised answered wrote'),
  auxiliaries: wordSet('has have had is was'),
  participles: wordSet('saying quoted'),
  habits: wordSet('used liked likes'),
  plainVerbs: wordSet(
    'say tell joke add ask recall explain complain quip answer reply remark insist boast',
  ),
  clitics: wordSet(''),
  adverbs: wordSet(`
    later earlier then also once again still always often soon now afterwards afterward today yesterday
    himself herself has had have instead
  `),
  adverbEnding: /\p{L}{2}ly$/u,
  roles: wordSet(`
    speaker superintendent envoy president vice-president chairman chairwoman chair chairperson mayor deputy minister premier
    chancellor secretary senator congressman congresswoman representative governor councillor
    councilor councilman councilwoman alderman ambassador commissioner commander captain colonel
    lieutenant major sergeant corporal private admiral officer constable inspector detective
    superintendent sheriff judge justice magistrate prosecutor attorney lawyer solicitor barrister
    counsel professor lecturer teacher headteacher principal dean rector doctor dr nurse surgeon
    physician midwife pharmacist scientist biologist chemist physicist geologist historian
    archaeologist economist engineer architect researcher analyst expert author writer novelist poet
    journalist reporter editor columnist broadcaster presenter actor actress director producer singer
    musician guitarist keyboardist bassist drummer vocalist songwriter composer conductor painter sculptor artist photographer designer dancer player coach
    manager footballer striker goalkeeper captain referee owner founder co-founder director boss
    executive chief head leader organiser organizer spokesman spokeswoman spokesperson campaigner
    activist volunteer msp msps mps meps ceos resident neighbour neighbor farmer fisherman baker butcher carpenter driver
    pilot sailor skipper ferryman keeper guard warden ranger gardener shopkeeper trader worker
    plumber electrician mechanic miner firefighter paramedic student pupil pensioner librarian
    curator archivist bishop archbishop priest pastor vicar rabbi imam reverend father sister mr mrs
    ms miss sir dame lord lady clerk treasurer accountant banker broker investor businessman
    businesswoman entrepreneur developer programmer technician operator supervisor coordinator
    administrator consultant adviser advisor aide assistant mp mep ceo lawmaker legislator politician
    candidate mother survivor witness victim veteran beekeeper brewer cook chef waiter waitress
    landlord tenant apprentice lifeguard climber swimmer runner cyclist rower astronomer meteorologist ecologist botanist
  `),
  doubtfulRoles: wordSet(`
    general father mother sister justice major baker cook carpenter butcher miner gardener private
    head sir dame lord lady keeper warden guard trader corporal pilot chief driver dean
  `),
  modifiers: wordSet(`
    former current then ex acting interim senior junior local chief deputy assistant vice prime
    foreign interior finance health education defence defense justice environment transport
    attorney general police fire city town village county district state federal national regional
    harbour harbor port party opposition council club team school hospital university union company
    project programme program medical financial executive managing artistic technical sporting
    lead head young old veteran retired associate independent conservative liberal labour republican
    democratic democrat co-founder supreme court high fellow research press civil structural marine
    new outgoing long-time longtime lifeboat museum bank board committee
  `),
  determiners: wordSet('the its their our his her'),
  following: wordSet(`
    in on at after before during to from by with about of as when while who yesterday today later
    earlier last this that night then again afterwards adding referring speaking pointing quietly
    softly because since without through over outside inside near for monday tuesday wednesday
    thursday friday saturday sunday and but instead aloud simply
  `),
  ofWords: wordSet('of for at in from to'),
  links: wordSet('of for at in from to over on by with near via about against through during'),
  but: wordSet('but and yet so'),
  that: wordSet('that'),
  and: wordSet('and'),
  relatives: wordSet(
    'that which who whom whose where when whether if because not never no how what why by',
  ),
  copulas: wordSet(
    'was were is are be been being remained remains became become felt seemed had has have am would will can could should must may might shall',
  ),
  indefinites: wordSet('a an'),
  sources: ['according to', 'in the words of'],
  slogans: wordSet('slogan motto banner headline hashtag titled entitled called named dubbed'),
  openers: wordSet(`
    although though while whereas when after before since because unless until once despite besides
    yesterday today tomorrow tonight hello hi hey dear thanks thank goodbye welcome however meanwhile
    moreover therefore thus hence instead perhaps maybe sometimes often soon later then now again
    also already even still yet just only like unlike according asked born raised based given led among
    between during within without inside outside near behind beside beyond around against
    across along throughout toward towards upon via per as if whether both either neither each every
    all some any many most several few much more less other others another such these those this that
    there here where why how what who whose which and but or so nor for yes no not never always
    ever first second third next last finally critics supporters neighbours neighbors officials
    residents police farmers mourners colleagues friends former ex late old young new current nobody
    everybody someone everyone did does do is are was were has have had can could will would should
    may might must let see watch listen remember please sorry oh ah well okay ok sir madam mr mrs
  `),
  placeOpeners: wordSet(
    'new north south west east united saint st san santa el la los las port lake mount cape fort',
  ),
  givenNames: wordSet(`
    mark will grace hope rose lily dawn joy faith iris ivy olive pearl ruby daisy amber frank bill jack rob pat sue art gene dean may june april august ray ernest max sandy robin heather holly hazel basil guy miles chase carol penny christian victor drew grant rich chuck dale glen clay cliff ford lance miller earl duke baron bishop harry dick peter paris rosa ana jan emily sally billy kelly molly polly lilly carly beverly kimberly willy willie vasily vitaly anatoly ally elly nelly milly dolly wally shelly reilly
  `),
  peoples: wordSet(`
    rican ricans african africans afghan afghans albanian algerian american americans arab arabs arabic argentine
    argentinian armenian asian asians australian australians austrian austrians bangladeshi belgian
    belgians bolivian bosnian brazilian brazilians briton britons british bulgarian canadian canadians
    caribbean catalan chilean chinese colombian croatian cuban cubans cypriot czech danish dane danes
    dutch ecuadorian ecuadorean egyptian english englishman estonian ethiopian european europeans filipino finnish
    french frenchman georgian german germans ghanaian greek greeks haitian hungarian icelandic indian
    indians indonesian iranian iraqi iraqis irish israeli israelis italian italians jamaican japanese
    jordanian kenyan kenyans korean koreans kurdish kurds kuwaiti latin latvian lebanese liberian libyan
    lithuanian malaysian maltese mexican mexicans moroccan nepalese nigerian nigerians norwegian
    norwegians pakistani palestinian palestinians peruvian peruvians polish portuguese romanian romanians
    russian russians rwandan saudi scot scots scottish senegalese serbian serb serbs singaporean
    slovak slovenian somali spaniard spaniards spanish sudanese swede swedes swedish swiss syrian
    syrians taiwanese thai tunisian turk turks turkish ugandan ukrainian ukrainians venezuelan
    vietnamese welsh welshman yemeni zimbabwean christian christians muslim muslims islamic islamist
    jew jews jewish hindu hindus buddhist sikh catholic catholics protestant protestants anglican
    orthodox western democratic republican democrat conservative communist socialist liberal progressive hispanic latino
    latina olympic islamist roman persian cubist slavic nordic arctic alpine celtic balkan baltic
`),
};
