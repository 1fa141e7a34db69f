import type { Answers } from '../src/domain/questions';
import type { RouteId } from '../src/domain/routes';

/** A sentence for each row of the table of main routes: somebody's situation, what they say, and where it leads. */
export const routeCases: readonly (readonly [string, Answers, RouteId])[] = [
  ['a parent who has not complained yet makes a first complaint', {}, 'statutoryStage1'],
  ['a child in danger is a call, not a form', { dangerNow: 'yes' }, 'getHelpNow'],
  ['a family in Cardiff is told where Wales deals with it', { council: 'wales' }, 'outsideEngland'],
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
    { soFar: 'complained', complainedOn: '2026-10-01', chased: 'yes' },
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
    { soFar: 'complained', refusal: 'inWriting', refusalReasons: ['tooOld'], challenged: 'refusedAgain' },
    'ombudsman',
  ],
  [
    'a challenge without a reply after 10 working days goes to the Ombudsman',
    {
      soFar: 'complained',
      refusal: 'inWriting',
      refusalReasons: ['tooOld'],
      challenged: 'waiting',
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
    { soFar: 'askedInvestigation', askedInvestigationOn: '2026-10-01', toldMoreTime: 'yes' },
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
      chased: 'yes',
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
      challenged: 'refusedAgain',
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
    { whoYouAre: 'fosterCarer', subjects: ['approval', 'carerTreatment'] },
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
];
