import type { Answers } from '../src/domain/questions';
import type { RouteId } from '../src/domain/routes';

/** A sentence for each exit and each row of main routes, in no order: somebody's situation, what they say, where it leads. */
export const routeCases: readonly (readonly [string, Answers, RouteId])[] = [
  ['a parent who has not complained yet makes a first complaint', {}, 'statutoryStage1'],
  ['a child in danger is a call, not a form', { dangerNow: 'yes' }, 'getHelpNow'],
  ['a family in Cardiff is told where Wales deals with it', { council: 'wales' }, 'wales'],
  [
    'a parent who complained last week is told when to look for the answer',
    { soFar: 'complained', complainedOn: '2026-11-18' },
    'waitForReply',
  ],
  [
    'a parent with no answer after 10 working days asks where it is',
    { soFar: 'complained', complainedOn: '2026-11-02' },
    'chaseOverdue',
  ],
  [
    'a parent with no answer after 20 working days may go on to stage 2',
    { soFar: 'complained', complainedOn: '2026-10-01' },
    'statutoryStage2',
  ],
  [
    'a parent who is not sure when they complained asks for the dates',
    { soFar: 'complained', complainedOn: 'notSure' },
    'chaseOverdue',
  ],
  [
    'a parent who chased a silent council goes to the Ombudsman',
    { soFar: 'complained', complainedOn: '2026-10-01', chasedOn: '2026-11-10' },
    'ombudsman',
  ],
  [
    'a parent unhappy with the first answer asks for stage 2',
    { soFar: 'answered', answeredOn: '2026-11-10' },
    'statutoryStage2',
  ],
  [
    'an answer under the corporate procedure is not stage 1',
    { soFar: 'answered', answeredOn: '2026-11-10', procedureNamed: 'corporate' },
    'challengeRefusal',
  ],
  [
    'a parent refused stage 2 in writing goes to the Ombudsman',
    { soFar: 'askedInvestigation', refusal: 'inWriting', refusalReasons: ['wouldChangeNothing'] },
    'ombudsman',
  ],
  [
    'a parent refused stage 2 on the phone asks for it in writing',
    { soFar: 'askedInvestigation', refusal: 'inWords', refusalReasons: ['wouldChangeNothing'] },
    'challengeRefusal',
  ],
  [
    'a meeting instead of stage 2 is answered with a letter',
    { soFar: 'askedInvestigation', refusal: 'meetingInstead' },
    'challengeRefusal',
  ],
  [
    'a refusal for age is challenged with reasons first',
    { soFar: 'complained', refusal: 'inWriting', refusalReasons: ['tooOld'] },
    'challengeRefusal',
  ],
  [
    'a refusal for age that stands after the challenge goes to the Ombudsman',
    { soFar: 'complained', refusal: 'inWriting', refusalReasons: ['tooOld'], challengedOn: 'refusedAgain' },
    'ombudsman',
  ],
  [
    'a challenge without a reply after 10 working days goes to the Ombudsman',
    {
      soFar: 'complained',
      refusal: 'inWriting',
      refusalReasons: ['tooOld'],
      challengedOn: '2026-11-02',
    },
    'ombudsman',
  ],
  [
    'a complaint on hold for a live court case is raised in court',
    { soFar: 'complained', refusal: 'onHold', refusalReasons: ['liveCourt'], courts: ['familyCourtLive'] },
    'raiseInCourt',
  ],
  [
    'a complaint held for a court case that has ended goes back in',
    { soFar: 'complained', refusal: 'onHold', refusalReasons: ['liveCourt'], courts: ['familyCourtEnded'] },
    'resubmitAfterProceedings',
  ],
  [
    'a court case that is not the council’s reason changes nothing',
    {
      soFar: 'askedInvestigation',
      refusal: 'inWriting',
      refusalReasons: ['professionalStandards'],
      courts: ['familyCourtLive'],
    },
    'ombudsman',
  ],
  [
    'stage 2 past 65 working days is chased',
    { soFar: 'askedInvestigation', askedInvestigationOn: '2026-08-10' },
    'chaseOverdue',
  ],
  [
    'stage 2 far past 65 working days goes to the Ombudsman',
    { soFar: 'askedInvestigation', askedInvestigationOn: '2026-03-02' },
    'ombudsman',
  ],
  [
    'stage 2 past 25 working days without a notice is chased',
    { soFar: 'askedInvestigation', askedInvestigationOn: '2026-10-01', toldMoreTime: 'no' },
    'chaseOverdue',
  ],
  [
    'stage 2 past 25 working days with a notice is still in time',
    { soFar: 'askedInvestigation', askedInvestigationOn: '2026-10-01', toldMoreTime: 'beforeWithReasons' },
    'waitForReply',
  ],
  [
    'a delay already put right is chased before the Ombudsman',
    { soFar: 'askedInvestigation', askedInvestigationOn: '2026-03-02', delayPutRight: 'yes' },
    'chaseOverdue',
  ],
  [
    'a parent unhappy with the investigation asks for the panel',
    { soFar: 'investigated', investigationAnsweredOn: '2026-11-12' },
    'statutoryStage3',
  ],
  [
    'a panel that has not met after 30 working days is chased',
    { soFar: 'askedPanel', askedPanelOn: '2026-09-20' },
    'chaseOverdue',
  ],
  [
    'a refused panel goes to the Ombudsman',
    { soFar: 'askedPanel', refusal: 'inWriting', refusalReasons: ['wouldChangeNothing'] },
    'ombudsman',
  ],
  [
    'after all three stages the Ombudsman is next',
    { soFar: 'finalAnswer', finalAnswerOn: '2026-10-10' },
    'ombudsman',
  ],
  ['a bigger sum alone needs advice first', { soFar: 'finalAnswer', whatIsLeft: 'biggerSum' }, 'getAdvice'],
  [
    'a worker alone is for Social Work England',
    { soFar: 'finalAnswer', whatIsLeft: 'workerOnly' },
    'socialWorkEngland',
  ],
  [
    'an earlier Ombudsman decision not carried out goes straight back',
    { soFar: 'ombudsmanDecided' },
    'ombudsman',
  ],
  [
    'a report for the court is for the court',
    { subjects: ['courtReport'], procedureNamed: 'notNamed' },
    'raiseInCourt',
  ],
  [
    'a court report beside an assessment of its own is complained of',
    { subjects: ['courtReport', 'assessment'], beyondThat: 'yes', procedureNamed: 'notNamed' },
    'statutoryStage1',
  ],
  [
    'an enquiry alone is a corporate complaint',
    { subjects: ['section47'], procedureNamed: 'notNamed' },
    'corporateComplaint',
  ],
  [
    'an enquiry with a child in need plan is statutory',
    { subjects: ['section47', 'childInNeed'] },
    'statutoryStage1',
  ],
  ['a conference alone has its own appeal', { subjects: ['conference'] }, 'conferenceAppeal'],
  [
    'a wrong record and nothing else is a matter of data',
    { subjects: ['records'], wants: ['recordCorrection'] },
    'correctRecords',
  ],
  [
    'a carer treated badly makes a corporate complaint',
    { whoYouAre: 'fosterCarer', subjects: ['carerTreatment'] },
    'corporateComplaint',
  ],
  ['a parent who cannot say what has happened gets advice', { soFar: 'notSure' }, 'getAdvice'],
  [
    'a second answer on a conference from the council opens the Ombudsman',
    { subjects: ['conference'], soFar: 'investigated', procedureNamed: 'corporate' },
    'ombudsman',
  ],
  [
    'a complaint held for a live tribunal goes back in afterwards',
    { soFar: 'complained', refusal: 'onHold', refusalReasons: ['liveCourt'], courts: ['tribunalLive'] },
    'resubmitAfterProceedings',
  ],
  [
    'a live criminal case given as a court case is still a pause',
    { soFar: 'complained', refusal: 'inWriting', refusalReasons: ['liveCourt'], courts: ['policeLive'] },
    'resubmitAfterProceedings',
  ],
  [
    'a court still live keeps the pause although the police case has ended',
    {
      soFar: 'complained',
      refusal: 'onHold',
      refusalReasons: ['liveCourt', 'police'],
      courts: ['familyCourtLive', 'policeEnded'],
    },
    'raiseInCourt',
  ],
  [
    'a claim already made pauses the money and nothing else',
    {
      soFar: 'askedInvestigation',
      refusal: 'inWriting',
      refusalReasons: ['claimMade'],
      courts: ['claimMade'],
    },
    'challengeRefusal',
  ],
  [
    'a refusal because a court has dealt with it is split before the Ombudsman',
    {
      subjects: ['lookedAfter'],
      soFar: 'complained',
      refusal: 'inWriting',
      refusalReasons: ['courtDealt'],
      courts: ['familyCourtEnded'],
    },
    'challengeRefusal',
  ],
  [
    'a no without a known reason while a court case is live is asked about',
    { soFar: 'complained', refusal: 'inWriting', refusalReasons: ['notSure'], courts: ['familyCourtLive'] },
    'challengeRefusal',
  ],
  [
    'a worker’s conduct alone, refused, is for Social Work England',
    {
      subjects: ['staffConduct'],
      soFar: 'complained',
      refusal: 'inWriting',
      refusalReasons: ['professionalStandards'],
    },
    'socialWorkEngland',
  ],
  [
    'records alone, with the council finished, are for the Information Commissioner',
    { subjects: ['records'], soFar: 'finalAnswer', procedureNamed: 'corporate' },
    'informationCommissioner',
  ],
  [
    'a records wish does not take away the help that was refused',
    {
      subjects: ['childInNeed', 'records'],
      wants: ['recordCorrection'],
      soFar: 'askedInvestigation',
      refusal: 'inWriting',
      refusalReasons: ['noReason'],
      procedureNamed: 'notNamed',
    },
    'ombudsman',
  ],
  [
    'the next corporate step refused in writing opens the Ombudsman',
    {
      subjects: ['section47'],
      soFar: 'askedInvestigation',
      procedureNamed: 'corporate',
      refusal: 'inWriting',
      refusalReasons: ['noReason'],
    },
    'ombudsman',
  ],
  [
    'a meeting instead of the next corporate step is answered with a letter',
    {
      subjects: ['section47'],
      soFar: 'askedInvestigation',
      procedureNamed: 'corporate',
      refusal: 'meetingInstead',
    },
    'challengeRefusal',
  ],
  [
    'a corporate complaint seven weeks old is too young for the Ombudsman',
    {
      subjects: ['education'],
      soFar: 'complained',
      complainedOn: '2026-10-05',
      acknowledgedOn: '2026-10-06',
      chasedOn: '2026-11-10',
    },
    'chaseOverdue',
  ],
  [
    'an enquiry refused as too old, challenged and refused again goes to the Ombudsman',
    {
      subjects: ['section47'],
      soFar: 'complained',
      refusal: 'inWriting',
      refusalReasons: ['tooOld'],
      challengedOn: 'refusedAgain',
    },
    'ombudsman',
  ],
  [
    'the police and the council’s own failure: the council’s part stays with the council',
    { subjects: ['police', 'notKeptSafe'], soFar: 'notComplained' },
    'statutoryStage1',
  ],
  [
    'a tribunal’s two months come before the school part',
    { subjects: ['education', 'tribunalMatter'], soFar: 'answered', procedureNamed: 'corporate' },
    'sendTribunal',
  ],
  [
    'an approval withdrawn has its own short time',
    { whoYouAre: 'fosterCarer', subjects: ['fosterApproval', 'carerTreatment'] },
    'independentReviewMechanism',
  ],
  [
    'a no in writing is acted on even if the stage is not known',
    { soFar: 'notSure', refusal: 'inWriting', refusalReasons: ['noReason'] },
    'ombudsman',
  ],
  [
    'an enquiry that was more than an enquiry is statutory',
    { subjects: ['section47', 'communication'], beyondThat: 'yes' },
    'statutoryStage1',
  ],
  ['a family in Glasgow is told where Scotland deals with it', { council: 'scotland' }, 'scotland'],
  [
    'a family in Belfast is told where Northern Ireland deals with it',
    { council: 'northernIreland' },
    'northernIreland',
  ],
  [
    'whoever thinks the Ombudsman decided wrongly asks it to look again',
    { soFar: 'ombudsmanSaidNo' },
    'ombudsmanReview',
  ],
  ['a health visitor alone is a matter for the NHS', { subjects: ['nhs'] }, 'nhsComplaint'],
  ['a police visit alone is a matter for the police', { subjects: ['police'] }, 'police'],
  ['a Cafcass report alone is a matter for Cafcass', { subjects: ['cafcass'] }, 'cafcass'],
  [
    'a parent’s own care needs are a matter for adult social care',
    { subjects: ['adultCare'] },
    'adultSocialCare',
  ],
  ['a children’s home answers for itself first', { subjects: ['childrensHome'] }, 'childrensHome'],
  ['a school answers for itself first', { subjects: ['school'] }, 'school'],
  ['a landlord answers for the home first', { subjects: ['housing'] }, 'housing'],
  [
    'a challenge sent last week is given its ten working days',
    { soFar: 'complained', refusal: 'inWriting', refusalReasons: ['tooOld'], challengedOn: '2026-11-18' },
    'challengeRefusal',
  ],
  [
    'a corporate complaint answered twice may go to the Ombudsman',
    { subjects: ['section47'], soFar: 'investigated', procedureNamed: 'corporate' },
    'ombudsman',
  ],
  [
    'a corporate complaint chased and silent for five months may go to the Ombudsman',
    {
      subjects: ['education'],
      soFar: 'complained',
      complainedOn: '2026-06-24',
      acknowledgedOn: '2026-06-26',
      chasedOn: '2026-09-30',
    },
    'ombudsman',
  ],
  [
    'a corporate complaint made last week is still in time',
    {
      subjects: ['education'],
      soFar: 'complained',
      complainedOn: '2026-11-17',
      acknowledgedOn: '2026-11-19',
    },
    'waitForReply',
  ],
  [
    'a first corporate answer leads to the second corporate stage',
    { subjects: ['section47'], soFar: 'answered', procedureNamed: 'corporate' },
    'corporateStage2',
  ],
  [
    'a complaint held for a worker’s discipline is asked for in writing, and the rest of it at once',
    { soFar: 'complained', refusal: 'onHold', refusalReasons: ['discipline'] },
    'challengeRefusal',
  ],
  [
    'a meeting offered again after the challenge letter leads to the Ombudsman',
    { soFar: 'askedInvestigation', refusal: 'meetingInstead', challengedOn: 'refusedAgain' },
    'ombudsman',
  ],
  [
    'an enquiry held for another process is asked for in writing',
    { subjects: ['section47'], soFar: 'complained', refusal: 'onHold', refusalReasons: ['otherProcess'] },
    'challengeRefusal',
  ],
  [
    'an enquiry refused twice on the phone goes to the Ombudsman',
    {
      subjects: ['section47'],
      soFar: 'askedInvestigation',
      procedureNamed: 'corporate',
      refusal: 'inWords',
      refusalReasons: ['wouldChangeNothing'],
      challengedOn: 'refusedAgain',
    },
    'ombudsman',
  ],
  [
    'an enquiry held for a tribunal goes back in when that has ended',
    {
      subjects: ['section47'],
      soFar: 'complained',
      refusal: 'onHold',
      refusalReasons: ['liveCourt'],
      courts: ['tribunalLive'],
    },
    'resubmitAfterProceedings',
  ],
  [
    'a complaint stopped for a worker’s disciplinary case, and stopped again, goes to the Ombudsman',
    {
      soFar: 'askedInvestigation',
      refusal: 'inWords',
      refusalReasons: ['discipline'],
      challengedOn: 'refusedAgain',
    },
    'ombudsman',
  ],
  [
    'a young person whose advocate was never appointed asks the council for the dates',
    {
      whoYouAre: 'youngPerson',
      subjects: ['lookedAfter'],
      soFar: 'complained',
      complainedOn: '2026-10-01',
      advocateOn: 'notYet',
    },
    'chaseOverdue',
  ],
  [
    'a complaint held for another process is asked for in writing',
    { soFar: 'complained', refusal: 'onHold', refusalReasons: ['otherProcess'] },
    'challengeRefusal',
  ],
  [
    'a plan taken through both corporate stages goes to the Ombudsman for the missing procedure',
    { soFar: 'investigated', procedureNamed: 'corporate' },
    'ombudsman',
  ],
  [
    'a parent who chased after ten working days may ask for stage 2',
    { soFar: 'complained', complainedOn: '2026-11-02', chasedOn: '2026-11-18' },
    'statutoryStage2',
  ],
  [
    'all upheld, and both sides agreed to skip the panel',
    {
      soFar: 'investigated',
      investigationAnsweredOn: '2026-11-12',
      findings: [{ about: 'childInNeed', finding: 'upheld', notDone: true }],
      afterUpheld: ['plan', 'mostAgreed', 'strongReport', 'onlyRemedyLeft', 'councilAgrees'],
    },
    'ombudsman',
  ],
  [
    'a panel asked for after twenty working days needs its reasons for being late',
    { soFar: 'investigated', investigationAnsweredOn: '2026-10-01' },
    'lateStage3',
  ],
  ['a grandmother shows her interest in the child first', { whoYouAre: 'relative' }, 'sufficientInterest'],
  [
    'a friend with a signed consent complains in the mother’s place',
    { whoYouAre: 'actingForSomebody' },
    'statutoryStage1',
  ],
];

/** A sentence for each row of the table of routes alongside: what they say, and what is offered beside the main route. */
export const besideCases: readonly (readonly [string, Answers, RouteId])[] = [
  [
    'a live court case is raised in court beside the complaint',
    { courts: ['familyCourtLive'] },
    'raiseInCourt',
  ],
  [
    'a court report beside a plan is for the court, and the plan is complained of',
    { subjects: ['childInNeed', 'courtReport'] },
    'raiseInCourt',
  ],
  [
    'a friend without a signed consent asks for it first',
    { whoYouAre: 'actingForSomebody', consent: 'notYet' },
    'authorityToAct',
  ],
  [
    'a court report easily taken for an assessment may still be complained of',
    { subjects: ['assessment', 'courtReport'], beyondThat: 'notSure' },
    'statutoryStage1',
  ],
  [
    'a grandmother may show her interest in the same doubt',
    { whoYouAre: 'relative', subjects: ['assessment', 'courtReport'], beyondThat: 'notSure' },
    'sufficientInterest',
  ],
  [
    'after ten working days without an answer stage 2 may be asked for',
    { soFar: 'complained', complainedOn: '2026-11-02' },
    'statutoryStage2',
  ],
  [
    'a refusal of stage 2 leaves the request for stage 2 standing',
    { soFar: 'answered', refusal: 'inWriting', refusalReasons: ['wouldChangeNothing'] },
    'statutoryStage2',
  ],
  [
    'all upheld, and only the council’s yes to skipping the panel is missing',
    {
      soFar: 'investigated',
      investigationAnsweredOn: '2026-11-12',
      findings: [{ about: 'childInNeed', finding: 'upheld', notDone: true }],
      afterUpheld: ['plan', 'mostAgreed', 'strongReport', 'onlyRemedyLeft'],
    },
    'earlyReferral',
  ],
  [
    'a panel refused as too late may still be asked for with reasons',
    {
      soFar: 'investigated',
      investigationAnsweredOn: '2026-10-01',
      refusal: 'inWriting',
      refusalReasons: ['askedTooLate'],
    },
    'lateStage3',
  ],
  [
    'a panel refused within the twenty working days is asked for all the same',
    {
      soFar: 'investigated',
      investigationAnsweredOn: '2026-11-12',
      refusal: 'inWriting',
      refusalReasons: ['wouldChangeNothing'],
    },
    'statutoryStage3',
  ],
  [
    'whoever may go on to stage 2 may also ask where the answer is',
    { soFar: 'complained', complainedOn: '2026-10-01' },
    'chaseOverdue',
  ],
  [
    'a written refusal is challenged beside the Ombudsman',
    { soFar: 'askedInvestigation', refusal: 'inWriting', refusalReasons: ['noReason'] },
    'challengeRefusal',
  ],
  [
    'a pause for a live court case is challenged for the parts that do not overlap',
    { soFar: 'complained', refusal: 'onHold', refusalReasons: ['liveCourt'], courts: ['familyCourtLive'] },
    'challengeRefusal',
  ],
  [
    'a pause for the police is challenged for the parts that do not overlap',
    { soFar: 'complained', refusal: 'onHold', refusalReasons: ['police'], courts: ['policeLive'] },
    'challengeRefusal',
  ],
  [
    'a wrong record whose complaint is on hold has the letter about the hold beside it',
    { subjects: ['records'], soFar: 'complained', refusal: 'onHold', refusalReasons: ['otherProcess'] },
    'challengeRefusal',
  ],
  [
    'after both corporate stages the missing procedure may still be asked for',
    { soFar: 'investigated', procedureNamed: 'corporate' },
    'challengeRefusal',
  ],
  [
    'a refusal for age shows the Ombudsman beside the challenge',
    { soFar: 'complained', refusal: 'inWriting', refusalReasons: ['tooOld'] },
    'ombudsman',
  ],
  [
    'an oral complaint that was never written down shows the Ombudsman beside the chaser',
    {
      soFar: 'askedInvestigation',
      askedInvestigationOn: '2026-08-10',
      complainedHow: 'spoken',
      recordMadeOn: 'notYet',
    },
    'ombudsman',
  ],
  [
    'all upheld shows the Ombudsman beside the panel',
    {
      soFar: 'investigated',
      investigationAnsweredOn: '2026-11-12',
      findings: [{ about: 'childInNeed', finding: 'upheld', notDone: false }],
    },
    'ombudsman',
  ],
  [
    'stage 2 past 25 working days without a notice shows the Ombudsman beside the chaser',
    { soFar: 'askedInvestigation', askedInvestigationOn: '2026-10-01', toldMoreTime: 'no' },
    'ombudsman',
  ],
  [
    'a finished procedure shows the Ombudsman beside Social Work England',
    { soFar: 'finalAnswer', whatIsLeft: 'workerOnly' },
    'ombudsman',
  ],
  [
    'a pause shows the Ombudsman beside the letter about it',
    { soFar: 'complained', refusal: 'onHold', refusalReasons: ['otherProcess'] },
    'ombudsman',
  ],
  [
    'a worker’s conduct goes to Social Work England beside the complaint',
    { subjects: ['childInNeed', 'staffConduct'] },
    'socialWorkEngland',
  ],
  [
    'an injury is told to the insurer beside the complaint',
    { wants: ['compensation'], harm: ['injury'] },
    'insurer',
  ],
  [
    'a pause for a court case has to be put in writing',
    { soFar: 'complained', refusal: 'onHold', refusalReasons: ['liveCourt'], courts: ['familyCourtLive'] },
    'pauseNotice',
  ],
  [
    'a refusal for the police has to name the case',
    { soFar: 'complained', refusal: 'inWriting', refusalReasons: ['police'], courts: ['policeLive'] },
    'pauseNotice',
  ],
  [
    'a pause for another process has to be put in writing',
    { soFar: 'complained', refusal: 'onHold', refusalReasons: ['otherProcess'] },
    'pauseNotice',
  ],
  [
    'a no because of discipline has to name the proceedings',
    { soFar: 'complained', refusal: 'inWriting', refusalReasons: ['discipline'] },
    'pauseNotice',
  ],
  [
    'a family may see the records beside the complaint',
    { subjects: ['childInNeed', 'records'] },
    'subjectAccess',
  ],
  ['a wrong record is corrected beside the complaint', { wants: ['recordCorrection'] }, 'correctRecords'],
  ['a wrong record is also a complaint about data', { wants: ['recordCorrection'] }, 'dataComplaint'],
  [
    'after the council, a wrong record may go to the Information Commissioner',
    { wants: ['recordCorrection'] },
    'informationCommissioner',
  ],
  [
    'an enquiry beside a plan may go on to the second corporate stage, if the council answered it so',
    { subjects: ['childInNeed', 'section47'], soFar: 'answered', procedureNamed: 'corporate' },
    'corporateStage2',
  ],
  [
    'a school place beside a plan has its own corporate complaint',
    { subjects: ['childInNeed', 'education'] },
    'corporateComplaint',
  ],
  [
    'a conference beside a plan has its own appeal',
    { subjects: ['childInNeed', 'conference'] },
    'conferenceAppeal',
  ],
  [
    'an education plan beside social care has its Tribunal',
    { subjects: ['disabledChild', 'tribunalMatter'] },
    'sendTribunal',
  ],
  [
    'a withdrawn approval beside a child’s care has its own review',
    { whoYouAre: 'fosterCarer', subjects: ['lookedAfter', 'fosterApproval'] },
    'independentReviewMechanism',
  ],
  ['a health visitor beside a plan', { subjects: ['childInNeed', 'nhs'] }, 'nhsComplaint'],
  ['a police visit beside a plan', { subjects: ['childInNeed', 'police'] }, 'police'],
  ['Cafcass beside a plan', { subjects: ['childInNeed', 'cafcass'] }, 'cafcass'],
  ['a parent’s own care beside a plan', { subjects: ['childInNeed', 'adultCare'] }, 'adultSocialCare'],
  [
    'a children’s home beside the child’s care',
    { subjects: ['lookedAfter', 'childrensHome'] },
    'childrensHome',
  ],
  ['a school beside a plan', { subjects: ['childInNeed', 'school'] }, 'school'],
  ['a home beside a plan', { subjects: ['childInNeed', 'housing'] }, 'housing'],
  [
    'a complaint held for a court case may go in again when it ends',
    { soFar: 'complained', refusal: 'onHold', refusalReasons: ['liveCourt'], courts: ['familyCourtLive'] },
    'resubmitAfterProceedings',
  ],
  [
    'a complaint held for the police and refused as too old may go in again when the case ends',
    {
      soFar: 'complained',
      refusal: 'inWriting',
      refusalReasons: ['tooOld', 'police'],
      courts: ['policeLive'],
    },
    'resubmitAfterProceedings',
  ],
];
