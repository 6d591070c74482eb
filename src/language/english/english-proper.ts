/** Common English words that are names wherever they have a capital, and hardly ever stand without one. */
import { wordSet } from '../words/word-lists.ts';

/** Of the ten thousand commonest, and firms that are younger than their list; given names, months and peoples are told elsewhere. */
export const englishProper: ReadonlySet<string> = wordSet(`
  aaron aberdeen adam adams adelaide afghanistan africa airbnb alabama alan albania albert alex
  alexander alexandria alfred algeria ali alice allan amanda amazon america americas amsterdam amy
  anderson andrea andreas andrew andrews andy angela angeles angola ann anna anne anthony antigua
  antonio arabia argentina arizona arkansas armstrong arnold arthur ashley asia athens atlas audi
  austin australia austria avi baghdad bailey bangkok bangladesh barbara barcelona barry beatles
  bedford beijing belfast belgium ben benjamin bennett benz berkeley berlin bernard beth betty
  birmingham blair blake bloomberg bluetooth bob bolivia boston bradley brandon brazil brian
  brighton bristol britain britney broadway brooklyn brooks bruce brussels bryan bulgaria burke
  burton cadillac california calvin cambridge cameron cameroon campbell canada cardiff carl carlo
  carlos carmen carolina caroline carroll carter casio charles charlie chatgpt chelsea chester
  chicago china chris christine christmas christopher chromium cincinnati cisco claire clara clark
  clarke cleveland clinton cohen cole colin collins colorado columbia cooper cornwall craig croatia
  cuba curtis cyprus dakota dallas dan dana daniel danny dave david davis deborah delaware delhi
  denmark dennis derek detroit deutsche deutschland devon diana diane diego disney donald donna doug
  douglas dow dubai dublin duncan durham dylan eddie edgar edinburgh edward edwards egypt elizabeth
  ellen elliott ellis elvis emily eminem emma england eric ericsson erik essex ethernet ethiopia
  eugene europe eva evans facebook ferrari fiji finland firefox fisher florence florida floyd forbes
  france francis francisco frankfurt fraser fred frederick fujitsu gamecube garcia gary geneva
  george georgia gerald germany gibraltar gibson gilbert github gitlab glasgow glenn google gordon
  graham greece greene greg gregory griffin halifax hamilton hans hansen harold harper harris
  harrison harvard harvey hawaii helen helena henry hewlett hilton hitachi holland hollywood holmes
  honda hong hopkins houston howard hugh hughes hugo hungary hyundai ian iceland inc india indiana
  indonesia instagram intel iowa iran iraq ireland isaac israel istanbul italy jackie jackson jacob
  jake jamaica james jamie jan jane janet japan jason java javascript jean jeff jeffrey jennifer
  jenny jeremy jerry jesse jessica jesus jill jim jimmy joan joe joel john johnny johnson johnston
  jonathan jones jordan jose joseph josh joyce juan judy julia julian julie justin kai karen karl
  kate kathy katie katrina kay kazakhstan keith ken kennedy kenneth kenny kentucky kenya kerry kevin
  kim kingdom kirk kodak kong korea kruger kurt kyle lanka larry laura lawrence lebanon lee leeds
  leo leon leonard les leslie lewis linda lindsay linkedin linux lisa liverpool liz lloyd london
  lopez lou louis louise louisiana lucas lucia lucy luis luke luther luxembourg lycos lynn macedonia
  macintosh madagascar madonna madrid maine malaysia maldives manchester manhattan marc marco marcus
  margaret maria marie marilyn marina mario marion martha martin mary maryland massachusetts matt
  matthew mauritius mcdonald melbourne melissa metallica mexico meyer mia miami michael michel
  michelle michigan microsoft mike milan milton minneapolis mitchell mitsubishi mongodb mongolia
  monica montgomery moore morgan morris morrison moscow moses motorola mozambique mozilla mumbai
  munich murphy murray myers namibia nancy nasdaq nashville nathan neil nelson netflix netherlands
  netscape newcastle newport newton nicholas nicole nigeria nintendo nirvana nissan nokia norfolk
  norman norway nottingham ohio oliver openai oracle orlando oscar owen oxford packard pakistan
  palmer pamela parker patricia patrick paul paypal pennsylvania perry peru pete phil philadelphia
  philip philips phillips phoenix photoshop pierre pinterest pittsburgh playstation poland porsche
  portsmouth portugal postgresql powell preston puerto qatar rachel ralph raymond reddit reed reid
  reuters reynolds richard richards richardson rick ricky rio riverside robert roberts robertson
  robinson roger roland romania rome ron ronald rosa ross roy russell russia ruth rwanda ryan sally
  salvador sam samoa samsung samuel san sandra sarah scotland scott sean seattle sega serbia
  shakespeare shanghai shannon sharon shaw sheffield siemens simon simpson simpsons singapore singh
  skype slovenia smith solomon sony southampton spain spencer spotify sri stanford stanley stephanie
  stephen steve steven stewart stockholm stuart sudan sullivan surrey susan sweden switzerland
  sydney symantec syria taiwan tampa tanzania taylor ted tennessee terry texas thailand thomas
  thompson tiktok tim timothy todd tokyo tom tommy tony toronto toshiba toyota tracy travis tunisia
  turkey turner twitter typescript uganda ukraine utah valve vegas venezuela venice verizon vernon
  victoria vienna vietnam vincent virginia voip volkswagen volvo wagner wales wallace walter warner
  warren washington watson wayne webster wellington wendy wesley westminster whatsapp wikipedia
  william williams wilson windsor winston wordpress wright wyoming xbox yahoo yang york yorkshire
  youtube zambia zealand zimbabwe
`);
