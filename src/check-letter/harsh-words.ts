import { quotedIn } from './quoted';
import { spotsOf, type Finder, type Spot } from './spot';

const people =
  '(?:you|him|her|them|someone|somebody|everyone|every one of you|all of you|that \\p{L}{1,20}|the (?:social )?worker)';
const iWill =
  "(?:I|we)(?:['’]ll| will| am going to|['’]m going to| are going to|['’]re going to| shall|['’]d love to)";

/** A short list: only words that would be read as a threat by anybody. */
const threatWords: readonly string[] = [
  `${iWill} (?:\\p{L}{1,12} )?(?:kill|hurt|hit|smash|punch|stab|slap|attack|batter|shoot|destroy|ruin|find) ${people}`,
  `${iWill} (?:come|be coming) (?:for|after|round for) ${people}`,
  `${iWill} make (?:you|him|her|them|sure you|sure they) (?:all )?(?:pay|suffer|regret)`,
  `(?:you|he|she|they)(?:['’]ll| will) (?:all )?(?:regret (?:this|it)|be sorry|pay for (?:this|it|what))`,
  `(?:I|we) know where (?:you|he|she|they) (?:all )?lives?`,
  'watch (?:your|her|his|their) backs?',
  `${iWill} burn (?:\\p{L}{1,12} ){1,3}down`,
];

const whom =
  '(?:woman|man|women|men|girl|cow|people|person|social workers?|workers?|managers?|team|idiots?|lot)';
const insultWords: readonly string[] = [
  `(?:stupid|useless|evil|pathetic|disgusting|crazy|vile|nasty|wicked) (?:old |fat |little )?${whom}`,
  'idiots?|morons?|imbeciles?|bitch(?:es)?|bastards?|cunts?|twats?|wankers?|a(?:rse|ss)holes?|dickheads?|scumbags?|scum|slags?',
  '(?:bull)?shit(?:ty|s)?|fuck(?:ing|ers?|ed|s)?|piss(?:ed)? off',
  '(?:compulsive |bloody |lying )?liars?',
  'child[- ](?:snatch|steal)(?:er|ers|ing)|baby[- ](?:snatch|steal)(?:er|ers|ing)|nazis?|gestapo|psychos?|psychopaths?',
];

const patternOf = (words: readonly string[]) =>
  new RegExp(`(?<before>^|[^\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
const threat = patternOf(threatWords);
const insult = patternOf(insultWords);

function harsh(text: string, pattern: RegExp): readonly Spot[] {
  const isQuoted = quotedIn(text);
  return spotsOf(text, pattern).map((spot) => (isQuoted(spot.at) ? { ...spot, quoted: true } : spot));
}

/** Finds words that would be read as a threat, and marks those that the writer quotes (SAFE-12). */
export const threats: Finder = (text) => harsh(text, threat);

/** Finds insults, and marks those that the writer quotes (SAFE-12). Criticism of work is no insult. */
export const insults: Finder = (text) => harsh(text, insult);
