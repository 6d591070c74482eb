/** English words that names of organisations and places are made with, and words that are none alone. */
import { wordSet } from '../words/word-lists.ts';

export const englishNameHeads: ReadonlySet<string> = wordSet(`
  organisation organization association committee council centre center institute campaign coalition
  commission foundation fund ministry department agency office society union party movement alliance
  court conference convention programme program project school academy group network board bureau
  authority service services front forum federation league initiative trust charity house bank
  treaty agreement act law corps college university faculty library museum gallery church cathedral
  hospital theatre theater festival company corporation club institution assembly parliament congress
  senate tribunal mission task force command division directorate administration fellowship
  partnership panel unit taskforce laboratory observatory orchestra press review journal times
  championships championship cup games award prize medal order guild confederation chamber
  secretariat inspectorate ombudsman summit symposium survey commissioner
  police war wars battle siege revolution uprising rebellion trophy
`);

export const englishRanks: ReadonlySet<string> = wordSet(`
  king queen prince princess sultan emperor empress duke duchess earl count countess pope saint
  sheikh emir tsar czar shah lord lady sir dame
`);

export const englishNotAlone: ReadonlySet<string> = wordSet(`
  ${[...englishRanks].join(' ')} crown
  gdp gnp vat phd ph ba ma msc bsc mba bc bce ce ad ep lp lps eps cgi usd gbp eur utc hiv aids dna rna
  ok mvp mp3 pdf faq url html http https vip suv suvs gps ufo ufos ceo cfo cto pr hr ai ict r&d
  q&a atm ipo ipos pin dj mc inc corp ltd llc plc suite apt floor room sars mers hpv rs inr ebitda vr ar aaa ui ux api usb hd hdr lcd led oled cpu gpu ram rom ssd adhd bios khz mhz ghz kb mb gb lgbt tbc tba ps nb rip asap diy faqs isbn pt pm mph kph kg km et al vs
  dad mom mum mummy daddy grandma grandpa god gods internet web covid covid-19 christmas easter
  tbsp tsp oz lbs iu est edt pst pdt cst gmt xp ctrl alt n.b. ev evs fahrenheit celsius
  nth iot saas iaas paas gitops devops readme gnome parmesan scotch cheddar gouda brie dijon creole cajun cyrillic
  xmas chapter figure table section article part volume page appendix act scene note
`);

export const englishAcronyms: ReadonlySet<string> = wordSet(`
  eu un uk us usa nato nasa bbc cnn fbi cia nsa imf who wto opec unesco unicef fifa uefa nba nfl nhl
  esa npr ap afp upi cnbc nbc abc cbs msnbc pbs mtv hbo bmw vw kfc ge gm ups dhl hp lg sap amd aol msn
  nyt wsj tsa faa fcc ftc sec doj dhs cdc nih nsf noaa usda usaid unhcr ilo oecd osce asean iaea icc
  icj mit ucla nyu lse mlb mls ncaa atp wta fia ioc ufc wwe psg gop mgm dc nyc la ibm nhs itv aclu naacp ussr uae nypd lapd epa fda irs esa wwf ietf ieee w3c gnu mozilla
`);

export const englishInstitutions: ReadonlySet<string> = wordSet(`
  congress senate parliament legislature treasury kremlin pentagon vatican capitol cabinet bible torah army navy earth mars moon sun
`);

export const englishTitles: ReadonlySet<string> = wordSet(
  'gov sen rep prof dr gen col lt capt sgt rev hon mr mrs ms st mt',
);

export const englishAfterAnd: ReadonlySet<string> = wordSet(
  `herzegovina tobago barbuda nevis principe grenadines caicos wales
   sons daughters brothers associates partners`,
);
