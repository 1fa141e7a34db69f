import type { Case } from '../domain/case';
import type { DeadlineId, TimeLimit } from '../domain/deadlines';
import type { StartId } from '../domain/starts';

export type Who = TimeLimit['owes'];

/** One step of a procedure as the picture shows it. */
export interface Stage {
  readonly id: StageId;
  readonly turn: Who;
  /** The limits that belong to it, the step's own first. Their figures are never repeated here. */
  readonly deadlines: readonly DeadlineId[];
  /** The event that ends it. */
  readonly ends?: StartId;
}

export type StageId =
  | 'complain'
  | 'firstAnswer'
  | 'askInvestigation'
  | 'investigationAnswer'
  | 'askPanel'
  | 'panelMeets'
  | 'panelReport'
  | 'finalAnswer'
  | 'ombudsman'
  | 'corporateAnswer'
  | 'askAgain'
  | 'secondAnswer';

const stage = (id: StageId, turn: Who, deadlines: readonly DeadlineId[], ends?: StartId): Stage => ({
  id,
  turn,
  deadlines,
  ...(ends && { ends }),
});

const ombudsman = stage('ombudsman', 'you', [
  'ombudsman',
  'ombudsmanRefusal',
  'ombudsmanDelay',
  'ombudsmanAfterRefusal',
  'ombudsmanAfterChaser',
  'ombudsmanCorporate',
]);

type SoFar = NonNullable<Case['soFar']>;

interface Procedure {
  readonly stages: readonly Stage[];
  /** The step a person is at, by what has happened so far; none where that does not tell. */
  readonly at: Readonly<Partial<Record<SoFar, StageId>>>;
}

/** The two procedures, step by step. A limit that stands in neither is listed below the picture. */
export const procedures = {
  statutory: {
    stages: [
      stage('complain', 'you', ['complainFirst', 'complainNext', 'complainLast'], 'complained'),
      stage(
        'firstAnswer',
        'council',
        [
          'stage1',
          'stage1IfSentToday',
          'acknowledge',
          'sufficientInterest',
          'stage1LaterStart',
          'termsOfResolution',
        ],
        'answered',
      ),
      stage('askInvestigation', 'you', ['askStage2', 'askStage2AfterSilence'], 'investigationRequest'),
      stage(
        'investigationAnswer',
        'council',
        [
          'stage2',
          'stage2IfSentToday',
          'stage2Notice',
          'stage2FromStatement',
          'writtenRecord',
          'tellOfPanel',
        ],
        'investigationAnswered',
      ),
      stage('askPanel', 'you', ['askStage3'], 'panelAsked'),
      stage('panelMeets', 'council', ['panelMeets', 'panelIfSentToday'], 'panelMet'),
      stage('panelReport', 'panel', ['panelReport'], 'panelReport'),
      stage(
        'finalAnswer',
        'council',
        ['finalAnswer', 'finalAnswerFromReport', 'writtenDecision'],
        'finalAnswer',
      ),
      ombudsman,
    ],
    at: {
      notComplained: 'complain',
      complained: 'firstAnswer',
      answered: 'askInvestigation',
      askedInvestigation: 'investigationAnswer',
      investigated: 'askPanel',
      askedPanel: 'panelMeets',
      panelMet: 'panelReport',
      finalAnswer: 'ombudsman',
      ombudsmanDecided: 'ombudsman',
      ombudsmanSaidNo: 'ombudsman',
    },
  },
  corporate: {
    stages: [
      stage('complain', 'you', [], 'complained'),
      stage(
        'corporateAnswer',
        'council',
        ['corporateStage1Latest', 'corporateStage1', 'corporateAcknowledge'],
        'answered',
      ),
      stage('askAgain', 'you', ['askCorporateStage2'], 'investigationRequest'),
      stage(
        'secondAnswer',
        'council',
        ['corporateStage2', 'corporateStage2Acknowledge'],
        'investigationAnswered',
      ),
      ombudsman,
    ],
    at: {
      notComplained: 'complain',
      complained: 'corporateAnswer',
      answered: 'askAgain',
      askedInvestigation: 'secondAnswer',
      investigated: 'ombudsman',
      finalAnswer: 'ombudsman',
      ombudsmanDecided: 'ombudsman',
      ombudsmanSaidNo: 'ombudsman',
    },
  },
} satisfies Record<string, Procedure>;

export type ProcedureId = keyof typeof procedures;
