import { tableOf } from './spot';

/**
 * First names often heard in England, in small letters. Written down from general knowledge, not complete: a pair of
 * capitals that no table knows is still taken for a name.
 */
export const firstNames = tableOf(`
  aaron abdul abdullah abigail ada adam adele adrian ahmed aisha alan albert alex alexander alexandra alfie alice alicia
  alison amanda amber amelia amina amir amy andrea andrew angela anita ann anna anne annie anthony anton antonia archie
  arthur asha ashley ava ayesha barbara barry beatrice becky ben benjamin bernard beth bethany betty beverley bilal billy
  bob bobby brenda brian bridget callum cameron carl carly carol caroline carolyn catherine cathy charlie charlotte chelsea
  cheryl chloe chris christian christina christine christopher claire clare clive colin connor craig daisy dan daniel
  danielle danny darren dave david dawn dean debbie deborah dennis derek diana diane dominic donna dorothy douglas dylan
  eddie edward eileen elaine eleanor elena eli elizabeth ella ellen ellie elliot elsie emily emma eric erin ethan eva evan
  evelyn evie farah fatima fiona florence frances francis frank freddie freya gareth gary gavin gemma geoff george
  georgia georgina gerald gillian gina glenn gloria gordon graham grzegorz hannah harriet harry harvey hassan hazel
  heather helen henry hilary holly howard hugh hussain hussein ian ibrahim imran irene isaac isabel isabella isla ivan jack
  jackie jacob jacqueline jade jake james jamie jan jane janet janice jasmine jason jayne jean jeff jennifer jenny jeremy
  jess jessica jill jim jo joan joanna joanne joe joel john jon jonathan jordan jose joseph josh joshua joyce juan
  judith julia julian julie karen karl kate katherine kathleen kathryn katie katy kayleigh keith kelly kenneth kerry
  kevin khalid kieran kim kirsty krzysztof kyle laura lauren leah lee leo leon leonard lesley leslie lewis liam lily
  linda lindsay lisa liz logan lorna lorraine louis louise lucy luke lydia lynn lynne maggie malcolm marcus margaret
  maria marian marie marilyn martin mary mason matt matthew maureen max maya megan mehmet mel melanie melissa mia
  michael michelle mick miguel mike mo mohamed mohammad mohammed moira molly monica muhammad nadia naomi natalie natasha
  nathan neil niall nicholas nick nicola nicole nigel nina noah noor nora norma oliver olivia omar oscar owen pamela pat
  patricia patrick paul paula pauline pawel penny peter phil philip phillip phoebe pierre piotr poppy priya rachel
  raj rajesh ralph ravi ray raymond rebecca reece rhys richard rita robert roberta robin roger ronald ronnie
  rosemary rosie ross roy russell ruth ryan sally sam samantha samira samuel sandra sanjay sara sarah scott sean sebastian
  shannon sharon shaun sheila shirley simon sophia sophie stacey stanley stella stephanie stephen steve steven stewart
  stuart susan suzanne sylvia tariq tanya teresa terry theo theresa thomas tim timothy tina toby tom tommy tony tracey
  tracy tyler valerie vanessa vera veronica victor victoria vikram vincent wayne wendy william yasmin yusuf yvonne zac
  zachary zainab zara zoe`);

/** First names that are something else too: a month, a verb, a thing. What stands around them decides. */
export const doubtfulFirstNames =
  tableOf(`april august bill daisy dawn eve faith frank grace grant harmony heather hope
  iris ivy joy june lily mark may pat rob rose ruby sue summer will wade chase drew grant jack penny pearl violet`);
