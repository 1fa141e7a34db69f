import { tableOf } from './spot';

/**
 * Words with a capital that are no part of a name: they begin sentences, or people give them a capital. A name may
 * stand on either side of them ("When John Smith …").
 */
export const plainWords = tableOf(`
  a about after again all almost already also although always am an and another any anybody anyone are as at away back
  bad because been before being best better both but by came can christmas come could did do does don’t during each easter
  either every everyone everything few finally first for friday from further gave give given got had has have having he
  hello her here hers him his how however i if in instead into is it its just last later like made make many maybe me
  meanwhile monday more most mother much must my name never new next no nobody none not nothing now of off often old on
  once one only or other our out over please regarding re said saturday says second she since so some somebody someone
  sometimes soon still such sunday than thank that the their them then there these they third this those though three
  thursday to today tomorrow too tuesday two under until up us very was we wednesday well went were what whatever when
  where whether which while who whoever whose why with without would yes yesterday yet you your yours
  allegedly apparently eventually firstly secondly thirdly lastly recently unfortunately nevertheless therefore
  afterwards during despite according regarding following throughout instead between within
  january february march april may june july august september october november december jan feb mar apr aug sept sep oct
  nov dec
  mr mrs ms miss mx dr sir madam dame lord lady rev revd reverend prof professor judge cllr councillor pc dc sgt hhj nurse
  doctor mum mam mom mummy mother mother’s dad daddy father father’s nan nana gran grandma grandad granddad grandpa
  grandmother grandfather aunt auntie aunty uncle cousin brother sister son daughter baby stepdad stepmum partner husband
  wife ex friend neighbour dear hi hello yours sincerely faithfully kind regards
  asked called phoned rang visited emailed wrote told refused failed left stopped started took lied shouted attended
  says say tells calls did didn’t doesn’t wasn’t isn’t won’t couldn’t wouldn’t hasn’t haven’t
  english polish french spanish german romanian urdu bengali punjabi arabic somali turkish welsh irish scottish british
  asian african caribbean european muslim christian jewish hindu sikh black white roman catholic
  god ok okay covid zoom whatsapp facebook messenger microsoft google skype outlook instagram snapchat tiktok
  stage section point part page day week month year number no yes`);

/**
 * Words that make what stands before them the name of a thing: "Great Ormond Street", "Jane Smith Centre", "Social
 * Worker Team". In small letters; roles stand with them, for a role is no surname.
 */
export const thingWords = tableOf(`
  academy act action advice advocacy agency agreement allowance appeal appeals area assessment assessments association
  authority avenue bank benefit board borough branch bridge building bureau bus business care carer carers case
  centre centres chair charity child child’s children children’s childrens church city civic clinic clinical close club
  code college commission committee commissioner common community complaint complaints conduct conference convention core
  council councils councillors county court courts crescent criminal cross crown customer day data deputy department
  detective development dental director directors disability disabled district division domestic drive duty
  early education educational emergency employment england estate eve executive executives exclusion family families fact
  farm finding finance first foster fostering forum foundation free freedom fund garden gardens gateway general government
  green grove group guardian guidance hall head health healthcare hearing help high hill holiday home homes hospital hotel
  house housing hub human independent information inn institute intervention investigating investigation
  investigator ireland island junior justice key kingdom lane law lawyers legal letter library line live local lodge
  london looked ltd limited magistrates manager managers market meeting mental minister ministry national need needs network
  nhs north northern notice nursery nursing office officer officers ofsted ombudsman on order organisation panel parade
  parent parental parents park pathway pathways payment personal plan plans planning play police policy practice
  practitioner preschool primary principal prison probation procedure procedures process protection public rd record records
  referral regulation regulations relations report request residential response review reviewing reviews right rights road
  royal safe safeguarding scheme school schools secondary section senior service services shelter social society solicitors
  south special square st staff standards state statement station stage street strategy sunday support supervised
  supreme surgery system team teams tenancy terrace therapy time together town training transport treatment tribunal trust
  tube unit united universal university upper victim view village visit visits ward way welfare west western
  working worker workers workforce works young youth yard year zone`);

/** Words that begin the name of a place: "Great Yarmouth", "West Bromwich". Some are surnames too, so only in front. */
export const placeBeginnings =
  tableOf(`east eastern great greater high kings king’s lower little mid middle new newcastle
  north northern old queen queen’s royal saint south southern st stoke upper west western prince princess milton tower`);
