/** Common words in Spanish texts that are names wherever they have a capital, and hardly ever stand without one. */
import { wordSet } from '../words/word-lists.ts';

/** Of the ten thousand commonest; names that are other words too are told elsewhere. */
export const spanishProper: ReadonlySet<string> = wordSet(`
  aaron abraham adam adams adrian aires alan albania albert alejandro alemania alex alexander
  alexandra alice alicia amanda américa ana anderson andrea andrew andy angela angeles ann anna anne
  anthony antonio arabia argentina arizona armstrong arnold arthur arturo asia austin australia
  bailey barbara barry batman benjamin berlín bernard betty boston brad brasil brian broadway
  brooklyn bruce bruno bryan burton california carl carla carlo carlos carmen carolina caroline
  charles charlie chicago china chris christian christine christopher claire clark claudia cleveland
  clinton cohen colin collins colorado cooper craig cuba dallas daniel danny dave david davis dennis
  derek detroit diana diane diego donald doug douglas duncan díaz eddie edgar edward elena elizabeth
  elvis emilio enrique eric españa europa eva fernando fiona florida francia francis francisco fred
  frederick félix gabriel gary george georgia gibson gilbert glenn gordon greg hamilton hans harold
  harper harris harrison harvard harvey helen helena henry hernández hollywood holmes houston howard
  hugo héctor ian ignacio india inglaterra isaac israel italia jackie jackson james jamie jane janet
  japón jason jay jean jeff jeffrey jennifer jenny jeremy jerry jesse jessica jesús jill jim jimmy
  joel john johnny johnson jonathan jones jordan joseph josh josé juan judy julia julian julie
  justin karen karl kate keith kennedy kenneth kenny kerry kevin kim kurt larry laura lawrence lena
  leslie lewis linda lindsay linux londres louis louise lucas lucy luis luke luther manhattan marco
  marcos margaret maria marie marion martin martín mary maría matt matthew miami michael michel
  michelle michigan miguel mike mitchell monica montgomery moore morgan morris moscú murphy murray
  myers méxico mónica nancy nathan neil nelson newport newton nicholas nick nicole nora norma ohio
  oliver omar oscar owen palmer pamela parker parís patricia patrick paula pedro perry pete phil
  philip pierre preston quito rachel ralph ramón raymond reynolds ricardo richard richards ricky
  robert robertson robinson roger rojas roland ronald ross roy rusia russell ruth ryan sam samuel
  sandra santiago sara sarah scott seattle sebastián shakespeare sharon shaw simon simón smith
  spencer stanley steve steven stuart sullivan susan sydney sánchez taylor tennessee teresa terry
  texas thomas thompson tim todd tommy tomás tony travis turner utah valentine vegas verónica viena
  vietnam vilma vincent virginia wallace walter warren washington watson wayne william williams
  wilson woody york áfrica ángela
`);
